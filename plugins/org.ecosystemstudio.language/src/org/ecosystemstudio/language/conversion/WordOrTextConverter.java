/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.util.List;
import java.util.Set;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** One of some keywords, a name, or text in quotes; written bare where that reads back as the same. */
final class WordOrTextConverter implements ValueReader<String> {

    private final Set<String> words;
    private final NameConverter names;
    private final TextConverter texts;

    /**
     * Makes the converter.
     *
     * @param words the keywords of the rule, several words with one space between them
     * @param names how other single words are read and written
     * @param texts how text in quotes is; null when the rule does not have it
     */
    WordOrTextConverter(Set<String> words, NameConverter names, TextConverter texts) {
        this.words = words;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public String read(List<Word> tokens, INode node) {
        String first = tokens.get(0).text();
        if (first.startsWith("\"")) {
            return texts.toValue(first, node);
        }
        return tokens.size() == 1 ? names.toValue(first, null) : Word.join(tokens);
    }

    @Override
    public String toString(String value) {
        if (words.contains(value)) {
            return value;
        }
        try {
            if (value.indexOf('.') < 0) {
                return names.toString(value);
            }
        } catch (ValueConverterException e) {
            if (texts == null) {
                throw e;
            }
        }
        if (texts == null) {
            throw new ValueConverterException("'" + value + "' cannot be written as a word", null, null);
        }
        return TextLiteral.quote(value);
    }
}
