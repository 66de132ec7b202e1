/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.util.List;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Reads a value from its visible tokens and writes it so that it reads back as the same value.
 *
 * @param <T> the type of the value
 */
interface ValueReader<T> extends IValueConverter<T> {

    /**
     * Reads the value.
     *
     * @param words its tokens; at least one
     * @param node its node; null when the value does not come from a file
     * @throws BadValueException when the tokens are no such value
     */
    T read(List<Word> words, INode node);

    @Override
    default T toValue(String text, INode node) {
        List<Word> words = Word.of(text, node);
        return words.isEmpty() ? null : read(words, node);
    }
}
