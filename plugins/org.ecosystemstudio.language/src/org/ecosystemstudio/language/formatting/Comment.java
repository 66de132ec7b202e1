/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.formatting;

/**
 * A comment as it was written.
 *
 * @param text its text without the line end; several lines only in {@code /* *}{@code /}
 * @param column where its first line begins, from 0
 * @param breaksBefore how many line ends stand between it and what is before it
 */
record Comment(String text, int column, int breaksBefore) {

    /** Whether only a line end ends it. */
    boolean endsWithLine() {
        return text.startsWith("//");
    }

    boolean hasSeveralLines() {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}
