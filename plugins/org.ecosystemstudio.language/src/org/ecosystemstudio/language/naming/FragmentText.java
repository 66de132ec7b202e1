/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.naming;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** How identities are written: in characters that every kind of address allows. */
final class FragmentText {

    /** Between an element and what stands in it. */
    static final char STEP = '/';
    /** Before the natural key. */
    static final char KEY = ':';
    /** Between the parts of a key. */
    private static final String PART = ",";
    /** Before the ordinal of one of several elements that have the same key. */
    static final char ORDINAL = '~';

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-";
    private static final int MOST_CHARACTERS = 40;
    private static final int CHARACTERS_KEPT = 24;

    private FragmentText() {
    }

    static String key(List<String> values) {
        return values.isEmpty() ? ""
                : KEY + values.stream().map(FragmentText::shortened).map(FragmentText::escaped)
                        .collect(Collectors.joining(PART));
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(each) >= 0) {
                escaped.append((char) each);
            } else {
                escaped.append("%%%02X".formatted(each));
            }
        }
        return escaped.toString();
    }

    /** Long text is known by how it begins and a number made of all of it. */
    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, CHARACTERS_KEPT))) + '-'
                        + Integer.toHexString(text.hashCode());
    }
}
