/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.sheet;

/** Text of a sheet without what nobody typed. */
final class CleanText {

    private CleanText() {
    }

    /** The text without control characters and marks of direction, its line ends as line feeds. */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ').codePoints()
                .filter(CleanText::isText).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isText(int point) {
        boolean turnsDirection = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        return !turnsDirection && Character.getType(point) != Character.SURROGATE && point != 0xFEFF && point < 0xE0000
                && (!Character.isISOControl(point) || point == '\n' || point == '\t')
                && (point & 0xFFFE) != 0xFFFE;
    }
}
