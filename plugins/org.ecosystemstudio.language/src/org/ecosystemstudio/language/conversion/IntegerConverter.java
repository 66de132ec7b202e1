/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.ecosystemstudio.language.messages.LanguageMessages;

/** A whole number from 0 that a Java {@code int} can hold. */
final class IntegerConverter implements ValueReader<Integer> {

    private final LanguageMessages messages;

    IntegerConverter(LanguageMessages messages) {
        this.messages = messages;
    }

    @Override
    public Integer read(List<Word> words, INode node) {
        return read(words.get(0), node);
    }

    int read(Word word, INode node) {
        try {
            return Integer.parseInt(word.text().replace("_", ""));
        } catch (NumberFormatException e) {
            throw BadValueException.at(word, messages.text("value.integer", word.text()), node);
        }
    }

    @Override
    public String toString(Integer number) {
        return number.toString();
    }
}
