/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import org.ecosystemstudio.documents.markup.Markup;

/**
 * What a paragraph has beside its style.
 *
 * @param style the id of its style
 * @param isLeading whether it stays on the page of what follows
 * @param startsPage whether it begins a page
 * @param list the number of the list that it begins an item of; 0 for none
 * @param level the level of that list, 0 for the outermost
 * @param above room above it in twips; negative to leave it to the style
 * @param left how far it is moved in; negative to leave it to the style
 * @param hanging how far its first line reaches out again
 * @param isRight whether it is aligned at the right
 * @param accent the colour of a line at its left; null for none
 */
record ParagraphLook(String style, boolean isLeading, boolean startsPage, int list, int level, int above, int left,
        int hanging, boolean isRight, String accent) {

    /** A paragraph as its style has it. */
    static ParagraphLook of(String style) {
        return new ParagraphLook(style, false, false, 0, 0, -1, -1, 0, false, null);
    }

    ParagraphLook leading(boolean leading) {
        return new ParagraphLook(style, leading, startsPage, list, level, above, left, hanging, isRight, accent);
    }

    /** At the top of a page, with no room above it. */
    ParagraphLook startingPage() {
        return new ParagraphLook(style, isLeading, true, list, level, 0, left, hanging, isRight, accent);
    }

    ParagraphLook above(int twips) {
        return new ParagraphLook(style, isLeading, startsPage, list, level, twips, left, hanging, isRight, accent);
    }

    ParagraphLook indented(int newLeft, int newHanging) {
        return new ParagraphLook(style, isLeading, startsPage, list, level, above, newLeft, newHanging, isRight,
                accent);
    }

    ParagraphLook item(int newList, int newLevel) {
        return new ParagraphLook(style, isLeading, startsPage, newList, newLevel, above, left, hanging, isRight,
                accent);
    }

    ParagraphLook right(boolean right) {
        return new ParagraphLook(style, isLeading, startsPage, list, level, above, left, hanging, right, accent);
    }

    ParagraphLook accented(String colour) {
        return new ParagraphLook(style, isLeading, startsPage, list, level, above, left, hanging, isRight, colour);
    }

    /** Opens the paragraph; the order of properties is that of the schema. */
    void open(Markup out) {
        out.open("w:p").open("w:pPr");
        Word.value(out, "w:pStyle", style);
        if (isLeading) {
            out.empty("w:keepNext");
        }
        if (startsPage) {
            out.empty("w:pageBreakBefore");
        }
        if (list > 0) {
            out.open("w:numPr");
            Word.value(out, "w:ilvl", level);
            Word.value(out, "w:numId", list);
            out.close("w:numPr");
        }
        if (accent != null) {
            out.open("w:pBdr").empty("w:left", "w:val", "single", "w:sz", "32", "w:space", "6", "w:color", accent)
                    .close("w:pBdr");
        }
        if (above >= 0) {
            out.empty("w:spacing", "w:before", String.valueOf(above));
        }
        if (left >= 0) {
            out.empty("w:ind", "w:left", String.valueOf(left), "w:hanging", String.valueOf(hanging));
        }
        if (isRight) {
            Word.value(out, "w:jc", "right");
        }
        out.close("w:pPr");
    }
}
