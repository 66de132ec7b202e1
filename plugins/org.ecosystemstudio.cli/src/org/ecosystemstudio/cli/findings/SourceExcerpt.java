/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.findings;

import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.language.loading.Place;

/**
 * A line of source and the part of it that a finding is about, measured in columns of a terminal.
 *
 * @param number the number of the line
 * @param source the line, or the part of a long one around the place, harmless to print
 * @param indent how many columns stand before the place
 * @param width how many columns the place takes, at least one
 */
record SourceExcerpt(String number, String source, int indent, int width) {

    private static final int LONGEST = 160;
    private static final int BEFORE = 60;
    private static final String CUT = "...";

    /** The excerpt of a line for a place that begins in it. */
    static SourceExcerpt of(String line, Place place) {
        int begin = Math.clamp(place.column() - 1L, 0, line.length());
        int end = place.endLine() > place.line() ? line.stripTrailing().length() : place.endColumn() - 1;
        end = Math.clamp(end, begin, line.length());
        int from = line.length() <= LONGEST ? 0 : wholeCharacter(line, Math.max(0, begin - BEFORE));
        int to = wholeCharacter(line, Math.min(line.length(), from + LONGEST));
        String before = (from > 0 ? CUT : "") + PrintableText.source(line.substring(from, begin));
        String marked = PrintableText.source(line.substring(begin, Math.max(begin, Math.min(end, to))));
        String after = PrintableText.source(line.substring(Math.min(Math.max(end, begin), to), to))
                + (to < line.length() ? CUT : "");
        return new SourceExcerpt(Integer.toString(place.line()), (before + marked + after).stripTrailing(),
                PrintableText.width(before), Math.max(1, PrintableText.width(marked)));
    }

    private static int wholeCharacter(String line, int index) {
        return index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index)) ? index - 1 : index;
    }
}
