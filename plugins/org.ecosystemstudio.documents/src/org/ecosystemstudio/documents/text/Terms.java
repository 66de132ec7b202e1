/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which an organisation calls things, in one language: instead of single wordings of the product, by their
 * keys, and instead of words wherever the product uses them. What stands in a model is left as it is.
 *
 * @param wordings texts by the key of the wording that each replaces
 * @param words words by the word or words that each replaces, in lower case
 */
public record Terms(Map<String, String> wordings, Map<String, String> words) {

    /** No words of its own. */
    public static final Terms NONE = new Terms(Map.of(), Map.of());

    /** Keeps copies. */
    public Terms {
        wordings = Map.copyOf(wordings);
        words = Map.copyOf(words);
    }

    /** A text of the product in the organisation's words; a capital at the beginning of a word stays one. */
    public String in(String text) {
        if (words.isEmpty()) {
            return text;
        }
        return pattern().matcher(text).replaceAll(found -> Matcher.quoteReplacement(replacement(found.group())));
    }

    private String replacement(String word) {
        String own = words.get(word.toLowerCase(Locale.ROOT));
        boolean hasCapital = Character.isUpperCase(word.codePointAt(0));
        return !hasCapital || own.isEmpty() ? own
                : own.substring(0, own.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + own.substring(own.offsetByCodePoints(0, 1));
    }

    private Pattern pattern() {
        List<String> longestFirst = words.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote).toList();
        return Pattern.compile(
                longestFirst.stream().collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
