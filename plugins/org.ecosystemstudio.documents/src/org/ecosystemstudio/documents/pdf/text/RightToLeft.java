/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Puts words that run from right to left in the order in which they are drawn. */
final class RightToLeft {

    private static final String PAIRS = "()[]{}<>«»‹›";

    private RightToLeft() {
    }

    /** A part of a text that runs in one direction: from right to left when it is turned. */
    record Part(String text, boolean turned) {
    }

    /** The level of each word of a text whose direction is that of its first letter. */
    static byte[] levels(List<String> words) {
        Bidi bidi = new Bidi(String.join("", words), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[words.size()];
        int at = 0;
        for (int index = 0; index < levels.length; index++) {
            levels[index] = (byte) bidi.getLevelAt(at);
            at += words.get(index).length();
        }
        return levels;
    }

    /** The parts of a text that each run in one direction, in the order of writing. */
    static List<Part> parts(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<Part> parts = new ArrayList<>();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            parts.add(new Part(text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)),
                    bidi.getRunLevel(run) % 2 == 1));
        }
        return parts;
    }

    /** The shapes of a word from left to right. */
    static String shapes(String word) {
        String joined = ArabicForms.joined(word);
        StringBuilder shapes = new StringBuilder(joined.length());
        for (int end = joined.length(); end > 0;) {
            int start = end;
            do {
                start = joined.offsetByCodePoints(start, -1);
            } while (start > 0 && Character.getType(joined.codePointAt(start)) == Character.NON_SPACING_MARK);
            int letter = joined.codePointAt(start);
            int pair = PAIRS.indexOf(letter);
            shapes.appendCodePoint(pair < 0 ? letter : PAIRS.charAt(pair ^ 1))
                    .append(joined, start + Character.charCount(letter), end);
            end = start;
        }
        return shapes.toString();
    }
}
