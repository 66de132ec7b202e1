/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.resource;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.ecosystemstudio.language.syntax.TextPosition;

/** An error of the parser: of a token, or of the part of a value that is wrong. */
final class SyntaxDiagnostic extends XtextSyntaxDiagnostic {

    private final String message;
    private final int offset;
    private final int length;

    SyntaxDiagnostic(INode error, String message) {
        super(error);
        this.message = message;
        String[] range = error.getSyntaxErrorMessage().getIssueData();
        boolean isExact = range != null && range.length == 2 && Integer.parseInt(range[0]) >= 0;
        offset = isExact ? Integer.parseInt(range[0]) : error.getOffset();
        length = isExact ? Integer.parseInt(range[1]) : error.getLength();
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public int getOffset() {
        return offset;
    }

    @Override
    public int getLength() {
        return length;
    }

    @Override
    public int getLine() {
        return TextPosition.of(getNode(), offset).getLine();
    }

    @Override
    public int getColumn() {
        return TextPosition.of(getNode(), offset).getColumn();
    }

    @Override
    public int getColumnEnd() {
        return TextPosition.of(getNode(), offset + length).getColumn();
    }

    @Override
    public int getLineEnd() {
        return TextPosition.of(getNode(), offset + length).getLine();
    }

    /** The range is part of the diagnostic itself; nothing is left to tell. */
    @Override
    public String[] getData() {
        return null;
    }
}
