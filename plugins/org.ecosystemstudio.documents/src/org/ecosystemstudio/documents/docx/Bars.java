/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.tree.Inline;

/** Draws bars from shaded spaces: they print everywhere, copy as nothing, and are silent to those who listen. */
final class Bars {

    private static final int LENGTH = 24;
    /** As wide as a digit, and nowhere a line breaks at it. */
    private static final String SPACE = "\u2007";
    /** Half points. */
    private static final int SIZE = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Markup out;
    private final Colours colours;

    Bars(Markup out, Colours colours) {
        this.out = out;
        this.colours = colours;
    }

    void write(Inline.Bar bar) {
        BigDecimal percent = bar.percent().max(BigDecimal.ZERO).min(HUNDRED);
        int done = percent.multiply(BigDecimal.valueOf(LENGTH)).divide(HUNDRED, 0, RoundingMode.HALF_UP).intValue();
        part(done, colours.accent(bar.accent()));
        part(LENGTH - done, colours.pale(bar.accent()));
    }

    private void part(int length, String colour) {
        if (length > 0) {
            out.open("w:r").open("w:rPr").empty("w:noProof");
            Word.value(out, "w:sz", SIZE);
            Word.value(out, "w:szCs", SIZE);
            out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", colour).close("w:rPr")
                    .element("w:t", SPACE.repeat(length), "xml:space", "preserve").close("w:r");
        }
    }
}
