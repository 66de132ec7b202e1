/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.csv;

import java.util.regex.Pattern;

/**
 * Takes away the apostrophes that a program put before what a spreadsheet would take for a formula: one in each place,
 * so that those that the text has itself stay. It is the inverse of what this product's CSV files do.
 */
final class RestoredText {

    private static final Pattern BEFORE_A_FORMULA =
            Pattern.compile("(?<=\\A|[;\\t\\n])'(?='*[=+\\-@\\t\uFF1D\uFF0B\uFF0D\uFF20])");

    private RestoredText() {
    }

    static String of(String text) {
        return BEFORE_A_FORMULA.matcher(text).replaceAll("");
    }
}
