/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.values;

import java.util.Set;

/** Yes and no as people write them in a cell. */
public final class LooseFlag {

    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "x", "true", "waar", "1");
    private static final Set<String> NO = Set.of("nee", "n", "no", "false", "onwaar", "0");

    private LooseFlag() {
    }

    /**
     * Reads yes or no.
     *
     * @throws MisfitException when it is neither
     */
    public static boolean of(String written) throws MisfitException {
        String word = PlainWords.of(written);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw MisfitException.of("value.flag", written.strip());
        }
        return YES.contains(word);
    }
}
