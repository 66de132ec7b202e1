/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.values;

import java.util.Map;

/** Units of what is measured, of which the language has some words of its own. */
public final class LooseUnit {

    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("mensen", "people"),
            Map.entry("personen", "people"), Map.entry("persons", "people"), Map.entry("uur", "h"),
            Map.entry("uren", "h"), Map.entry("dagen", "days"), Map.entry("weken", "weeks"),
            Map.entry("maanden", "months"), Map.entry("kwartalen", "quarters"), Map.entry("jaar", "years"),
            Map.entry("procent", "%"), Map.entry("percent", "%"));

    private LooseUnit() {
    }

    /**
     * The unit as a model writes it.
     *
     * @param isOneWord whether it must be a word alone
     * @throws MisfitException when it is more than a word
     */
    public static String of(String written, boolean isOneWord) throws MisfitException {
        String unit = word(written);
        if (isOneWord && !unit.matches("%|[\\p{L}_][\\p{L}\\p{Nd}_]*")) {
            throw MisfitException.of("value.unit", unit);
        }
        return unit;
    }

    /** Whether two units are the same, in whatever language; null is none. */
    public static boolean same(String one, String other) {
        return one != null && other != null && word(one).equals(word(other));
    }

    private static String word(String written) {
        return WORDS.getOrDefault(PlainWords.of(written), written.strip());
    }
}
