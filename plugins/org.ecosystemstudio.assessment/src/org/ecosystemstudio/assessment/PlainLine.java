/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.regex.Pattern;

/** Text of a model as part of a one-line message: no line break, no control character, no turn of the writing direction. */
final class PlainLine {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}]+");
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final int LONGEST = 60;

    private PlainLine() {
    }

    static String of(String text) {
        return BLANKS.matcher(TURNS.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }

    /** The line, cut after 60 characters with a mark that more follows. */
    static String shortened(String text) {
        String line = of(text);
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
