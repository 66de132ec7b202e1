/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.kinds;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.exchange.values.PlainWords;
import org.ecosystemstudio.model.messages.MessageBundle;

/** The headings that columns may have, in both languages; the first of each is the one that templates have. */
public final class Headings {

    private static final MessageBundle WORDS = MessageBundle.beside(Headings.class, "headings");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

    private Headings() {
    }

    /** All headings of a column in one language. */
    public static List<String> of(ImportKind kind, String column, Locale language) {
        String own = kind.id() + '.' + column;
        return Arrays.stream(WORDS.raw(language, WORDS.has(language, own) ? own : "any." + column).split(","))
                .map(String::strip).toList();
    }

    /** Whether a heading is one of the column's, whatever stands in brackets behind it. */
    public static boolean match(ImportKind kind, String column, String heading, Locale language) {
        String whole = PlainWords.of(heading);
        String bare = PlainWords.of(heading.replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]|\\*+", " "));
        return of(kind, column, language).stream().map(PlainWords::of)
                .anyMatch(word -> word.equals(whole) || word.equals(bare));
    }

    /** Whether a heading is one of the column's in any language. */
    public static boolean match(ImportKind kind, String column, String heading) {
        return LANGUAGES.stream().anyMatch(language -> match(kind, column, heading, language));
    }

    /** Whether sheets of the kind call the column otherwise than sheets of other kinds do. */
    public static boolean areOwn(ImportKind kind, String column) {
        return WORDS.has(Locale.ENGLISH, kind.id() + '.' + column);
    }
}
