/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import org.ecosystemstudio.documents.markup.Markup;

/**
 * The size of pages, A4, and of what they have room for, in twips.
 *
 * @param isLying whether it is wider than high
 */
record Page(boolean isLying) {

    private static final int SHORT = 11906;
    private static final int LONG = 16838;
    private static final int SIDE = 1021;
    private static final int TOP = 1247;
    private static final int BOTTOM = 1134;
    /** All margins of a lying page, which is to hold as much as can be. */
    private static final int NARROW = 794;
    /** Distance of the running lines from the edge. */
    private static final int EDGE = 624;

    /** What there is for text from left to right. */
    int textWidth() {
        return isLying ? LONG - 2 * NARROW : SHORT - 2 * SIDE;
    }

    /** What there is for text from top to bottom. */
    int textHeight() {
        return isLying ? SHORT - 2 * NARROW : LONG - TOP - BOTTOM;
    }

    /** Where blocks stand on it. */
    Place place(String style) {
        return new Place(textWidth(), 0, style, 0);
    }

    void write(Markup out) {
        out.empty("w:pgSz", "w:w", String.valueOf(isLying ? LONG : SHORT), "w:h",
                String.valueOf(isLying ? SHORT : LONG), "w:orient", isLying ? "landscape" : null);
        String side = String.valueOf(isLying ? NARROW : SIDE);
        String edge = String.valueOf(isLying ? EDGE / 2 : EDGE);
        out.empty("w:pgMar", "w:top", String.valueOf(isLying ? NARROW : TOP), "w:right", side, "w:bottom",
                String.valueOf(isLying ? NARROW : BOTTOM),
                "w:left", side, "w:header", edge, "w:footer", edge, "w:gutter", "0");
    }
}
