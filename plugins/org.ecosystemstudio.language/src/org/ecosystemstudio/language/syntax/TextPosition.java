/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.syntax;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

/** Says in which line and column of a file an offset lies, for every offset from its beginning to its end. */
public final class TextPosition {

    private TextPosition() {
    }

    /**
     * The line and column of an offset, both 1-based.
     *
     * @param node any node of the file
     * @param offset from 0 up to the length of the text
     */
    public static LineAndColumn of(INode node, int offset) {
        String text = node.getRootNode().getText();
        if (offset == text.length() && text.endsWith("\r")) {
            // the node model looks for the line feed behind a carriage return, also where the text ends
            return LineAndColumn.from(NodeModelUtils.getLineAndColumn(node, offset - 1).getLine() + 1, 1);
        }
        return NodeModelUtils.getLineAndColumn(node, offset);
    }
}
