/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.csv;

import java.util.regex.Pattern;

import org.ecosystemstudio.documents.markup.SafeCharacters;

/**
 * Keeps a spreadsheet from taking a text in a CSV file for a formula: an apostrophe stands before a sign that would begin
 * one. A program that reads such a file takes one apostrophe away in the same places.
 */
final class SpreadsheetText {

    /**
     * The places where a spreadsheet may find the beginning of a cell: that of the text, and, because a spreadsheet may
     * part cells by another sign than the comma, behind a semicolon, tab or line break. Apostrophes that the text has
     * itself before such a sign count as part of it, so that what was added can be told apart.
     */
    private static final Pattern BEFORE_A_FORMULA =
            Pattern.compile("(?<=\\A|[;\\t\\n])(?='*[=+\\-@\\t\uFF1D\uFF0B\uFF0D\uFF20])");

    private SpreadsheetText() {
    }

    /** The text without what is no character of a text, and with apostrophes where it would begin a formula. */
    static String harmless(String text) {
        return BEFORE_A_FORMULA.matcher(SafeCharacters.clean(text)).replaceAll("'");
    }
}
