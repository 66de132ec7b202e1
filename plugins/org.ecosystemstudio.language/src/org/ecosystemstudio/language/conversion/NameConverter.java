/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.text.Normalizer;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A name, or several with dots between them. Names are normalised (NFC), and a caret that lets a keyword be a name is no
 * part of it; it is written only where the grammar could not tell the name from the keyword.
 */
final class NameConverter implements IValueConverter<String> {

    private static final char ESCAPE = '^';

    private final Supplier<Set<String>> reserved;
    private final Predicate<String> identifier;

    NameConverter(Supplier<Set<String>> reserved, Predicate<String> identifier) {
        this.reserved = reserved;
        this.identifier = identifier;
    }

    @Override
    public String toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c > ' ' && c < 0x7F && c != ESCAPE;
        }
        if (plain) {
            return text;
        }
        StringBuilder bare = new StringBuilder();
        for (Word word : Word.of(text, node)) {
            bare.append(word.text());
        }
        return Normalizer.normalize(bare.toString().replace("^", ""), Normalizer.Form.NFC);
    }

    @Override
    public String toString(String name) {
        StringBuilder written = new StringBuilder();
        for (String segment : name.split("\\.", -1)) {
            if (!identifier.test(segment)) {
                throw new ValueConverterException("'" + name + "' cannot be written as a name", null, null);
            }
            if (!written.isEmpty()) {
                written.append('.');
            }
            if (reserved.get().contains(segment)) {
                written.append(ESCAPE);
            }
            written.append(segment);
        }
        return written.toString();
    }
}
