/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.language.messages.ProblemCodes;

/** Text between quotes, see {@link TextLiteral}. */
final class TextConverter implements IValueConverter<String> {

    private static final int MOST_CHARACTERS_READ = 2000;

    private final LanguageMessages messages;

    TextConverter(LanguageMessages messages) {
        this.messages = messages;
    }

    @Override
    public String toValue(String text, INode node) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        String literal = node == null ? text : Word.of(text, node).get(0).text();
        int offset = node == null ? -1 : Word.of(text, node).get(0).offset();
        if (TextLiteral.isUnclosed(literal)) {
            refuseSeveralLines(offset, node);
            throw new BadValueException(ProblemCodes.SYNTAX, messages.text("syntax.text.unclosed"), node, offset,
                    literal.length());
        }
        int bad = TextLiteral.firstBadEscape(literal);
        if (bad < 0) {
            return TextLiteral.read(literal);
        }
        String escape = literal.substring(bad, literal.offsetByCodePoints(bad, 2));
        throw new BadValueException(ProblemCodes.VALUE, messages.text("value.text.escape", escape), node, offset + bad,
                escape.length());
    }

    private void refuseSeveralLines(int offset, INode node) {
        if (node == null) {
            return;
        }
        String text = node.getRootNode().getText();
        int length = TextLiteral.lengthOverLines(text.substring(offset, Math.min(text.length(),
                offset + MOST_CHARACTERS_READ)));
        if (length > 0) {
            throw new BadValueException(ProblemCodes.SYNTAX, messages.text("syntax.text.lines"), node, offset, length);
        }
    }

    @Override
    public String toString(String text) {
        return TextLiteral.write(text);
    }
}
