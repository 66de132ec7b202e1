/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.svg;

import java.util.List;

/**
 * Estimates how wide text is drawn, a little on the safe side, since nobody knows which of the reader's fonts will draw it.
 */
public final class TextWidth {

    private static final String NARROW = "iljftrI.,:;'|!()[]/ -";
    private static final String WIDE = "mwMW@%";
    private static final double NARROW_SHARE = 0.36;
    private static final double WIDE_SHARE = 0.95;
    private static final double CAPITAL_SHARE = 0.72;
    private static final double SMALL_SHARE = 0.58;
    private static final int FIRST_WIDE_SCRIPT = 0x2e80;

    private TextWidth() {
    }

    /** The width of a text in the units of the font size. */
    public static double of(String text, double fontSize) {
        return text.codePoints().mapToDouble(TextWidth::share).sum() * fontSize;
    }

    /** The text, or as much of its beginning as fits, with an ellipsis; empty when nothing fits. */
    static String fitted(String text, double fontSize, double width) {
        if (of(text, fontSize) <= width) {
            return text;
        }
        double room = width - fontSize;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            room -= share(codePoint) * fontSize;
            if (room < 0) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end == 0 ? "" : text.substring(0, end).strip() + "…";
    }

    /** The text in at most two lines that fit, broken between words; the second is shortened where need be. */
    static List<String> wrapped(String text, double fontSize, double width) {
        if (of(text, fontSize) <= width) {
            return List.of(text);
        }
        int end = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (of(text.substring(0, space), fontSize) > width) {
                break;
            }
            end = space;
        }
        return end == 0 ? List.of(fitted(text, fontSize, width))
                : List.of(text.substring(0, end), fitted(text.substring(end + 1), fontSize, width));
    }

    private static double share(int codePoint) {
        if (NARROW.indexOf(codePoint) >= 0) {
            return NARROW_SHARE;
        }
        if (WIDE.indexOf(codePoint) >= 0) {
            return WIDE_SHARE;
        }
        if (codePoint >= FIRST_WIDE_SCRIPT) {
            return 1;
        }
        return Character.isUpperCase(codePoint) ? CAPITAL_SHARE : SMALL_SHARE;
    }
}
