/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.xlsx;

import java.util.regex.Pattern;

import org.ecosystemstudio.documents.markup.SafeCharacters;

/** Texts as a cell of a workbook can hold them. */
final class CellText {

    /** The most UTF-16 units that a cell holds. */
    private static final int LONGEST = 32_767;
    private static final String CUT = "\u2026";
    /** What a workbook takes for an escaped character: {@code _x000D_}. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {
    }

    /** The text without what is no character of a text; one that is too long ends in an ellipsis. */
    static String of(String text) {
        String clean = SafeCharacters.clean(text);
        if (clean.length() > LONGEST) {
            int end = LONGEST - CUT.length();
            clean = clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + CUT;
        }
        return clean;
    }

    /** Whether a spreadsheet would read a formula when somebody typed the text. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    /** The text as it is written into a part, where it must not look like an escaped character. */
    static String written(String text) {
        return ESCAPE.matcher(of(text)).replaceAll("_x005F_");
    }
}
