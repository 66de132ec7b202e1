/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.terminal;

/** Text of a model made harmless for a terminal: nothing in it moves the cursor, rings, or hides what follows. */
public final class PrintableText {

    private static final int REPLACEMENT = '\uFFFD';
    private static final int TAB_WIDTH = 4;

    private PrintableText() {
    }

    /** The text on one line: line breaks and tabs are blanks, other control characters are shown as a replacement. */
    public static String line(String text) {
        return printable(text, " ");
    }

    /** A line of source with its tabs as four blanks, otherwise as {@link #line}. */
    public static String source(String text) {
        return printable(text, " ".repeat(TAB_WIDTH));
    }

    /** How many columns of a terminal the printable text takes. */
    public static int width(String text) {
        return text.codePoints().map(PrintableText::width).sum();
    }

    private static String printable(String text, String tab) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\t') {
                printable.append(tab);
            } else if (point == '\n' || point == '\r') {
                printable.append(' ');
            } else {
                printable.appendCodePoint(isHarmless(point) ? point : REPLACEMENT);
            }
        });
        return printable.toString();
    }

    /** Control characters, and those that turn the direction of what follows, are not. */
    private static boolean isHarmless(int point) {
        return !Character.isISOControl(point) && !(point >= 0x202A && point <= 0x202E)
                && !(point >= 0x2066 && point <= 0x2069) && Character.getType(point) != Character.SURROGATE;
    }

    private static int width(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    /** Hangul, kana, Chinese characters, full-width forms and emoji (Unicode's East Asian Width W and F, in blocks). */
    private static boolean isWide(int point) {
        return point >= 0x1100 && (point <= 0x115F || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3 || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F || point >= 0xFF00 && point <= 0xFF60
                || point >= 0xFFE0 && point <= 0xFFE6 || point >= 0x1F300 && point <= 0x1FAFF
                || point >= 0x20000 && point <= 0x3FFFD);
    }
}
