/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.values;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: without case, accents and signs, so that small differences in writing do not count. */
public final class PlainWords {

    private PlainWords() {
    }

    /** The words of a text with single blanks between; empty when it has none. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}%€]+", " ").strip();
    }
}
