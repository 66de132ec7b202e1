/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.ecosystemstudio.language.messages.LanguageMessages;

/** An exact number, with underscores between digits where the writer likes them and a minus sign before it. */
final class DecimalConverter implements ValueReader<BigDecimal> {

    private static final int MOST_DIGITS = 30;

    private final LanguageMessages messages;

    DecimalConverter(LanguageMessages messages) {
        this.messages = messages;
    }

    @Override
    public BigDecimal read(List<Word> words, INode node) {
        String digits = Word.join(words).replace("_", "").replace(" ", "");
        if (digits.length() > MOST_DIGITS) {
            throw BadValueException.at(words, messages.text("value.number.digits", MOST_DIGITS), node);
        }
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw BadValueException.at(words, messages.text("value.number", Word.join(words)), node);
        }
    }

    @Override
    public String toString(BigDecimal number) {
        return DottedThousands.withoutDoubt(number);
    }
}
