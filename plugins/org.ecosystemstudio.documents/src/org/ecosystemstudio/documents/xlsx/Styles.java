/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.style.Colour;

/** How cells look: every look is a row's role with a format of numbers, and is numbered when it is first used. */
final class Styles {

    /** The role of a row, with the numbers of its font, fill and border in the part. */
    enum Role {
        /** Everything without a style. */
        NONE(0, 0, 0),
        /** The headings. */
        HEADING(1, 2, 0),
        /** A row of data. */
        BODY(0, 0, 1),
        /** The totals. */
        TOTAL(2, 3, 2);

        private final int font;
        private final int fill;
        private final int border;

        Role(int font, int fill, int border) {
            this.font = font;
            this.fill = fill;
            this.border = border;
        }
    }

    private static final String INK = "FF16202C";
    private static final String PAPER = "FFFFFFFF";
    private static final String LINE = "FFD8DEE6";
    private static final String SOFT = "FFF4F6F9";
    private static final int FIRST_OWN_FORMAT = 164;
    private static final String GENERAL = "General";

    private final Map<Look, Integer> looks = new LinkedHashMap<>();
    private final List<String> formats = new ArrayList<>();

    private final String brand;

    /** @param brand the colour of headings */
    Styles(Colour brand) {
        this.brand = "FF" + brand.hex().substring(1).toUpperCase(Locale.ROOT);
        number(new Look(Role.NONE, GENERAL, false, false, false));
    }

    /** The style of words, which break at the end of the line. */
    int words(Role role) {
        return number(new Look(role, GENERAL, true, false, false));
    }

    /** The style of words in a row of data that stay words when somebody edits the cell, though they begin as a formula. */
    int guardedWords() {
        return number(new Look(Role.BODY, GENERAL, true, false, true));
    }

    /** The heading of a column; of numbers it stands on their side. */
    int heading(boolean isRight) {
        return number(new Look(Role.HEADING, GENERAL, true, isRight, false));
    }

    /** The style of dates. */
    int dates(String format) {
        return number(new Look(Role.BODY, format, false, false, false));
    }

    /** The style of numbers. */
    int numbers(Role role, String format) {
        return number(new Look(role, format, false, true, false));
    }

    private int number(Look look) {
        return looks.computeIfAbsent(look, key -> looks.size());
    }

    /** The part that holds them. */
    Markup markup() {
        // Written first, because it numbers the formats.
        Markup cells = new Markup().open("cellXfs", "count", String.valueOf(looks.size()));
        looks.keySet().forEach(look -> write(look, cells));
        cells.close("cellXfs");
        Markup markup = new Markup().open("styleSheet", "xmlns", Workbook.NAMESPACE);
        if (!formats.isEmpty()) {
            markup.open("numFmts", "count", String.valueOf(formats.size()));
            for (int index = 0; index < formats.size(); index++) {
                markup.empty("numFmt", "numFmtId", String.valueOf(FIRST_OWN_FORMAT + index), "formatCode",
                        formats.get(index));
            }
            markup.close("numFmts");
        }
        markup.open("fonts", "count", "3");
        font(INK, false, markup);
        font(PAPER, true, markup);
        font(INK, true, markup);
        markup.close("fonts").open("fills", "count", "4");
        markup.open("fill").empty("patternFill", "patternType", "none").close("fill");
        markup.open("fill").empty("patternFill", "patternType", "gray125").close("fill");
        fill(brand, markup);
        fill(SOFT, markup);
        markup.close("fills").open("borders", "count", "3");
        border(null, null, markup);
        border(null, LINE, markup);
        border(brand, null, markup);
        markup.close("borders").open("cellStyleXfs", "count", "1")
                .empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").close("cellStyleXfs")
                .raw(cells.toString()).open("cellStyles", "count", "1")
                .empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").close("cellStyles")
                .empty("dxfs", "count", "0").empty("tableStyles", "count", "0");
        return markup.close("styleSheet");
    }

    private void write(Look look, Markup markup) {
        Role role = look.role();
        markup.open("xf", "numFmtId", String.valueOf(formatNumber(look.format())), "fontId", String.valueOf(role.font),
                "fillId", String.valueOf(role.fill), "borderId", String.valueOf(role.border), "xfId", "0",
                "quotePrefix", look.isGuarded() ? "1" : null, "applyNumberFormat", "1", "applyFont", "1", "applyFill",
                "1", "applyBorder", "1", "applyAlignment", "1")
                .empty("alignment", "horizontal", look.isRight() ? "right" : role == Role.NONE ? null : "left",
                        "vertical", "top", "wrapText", look.wraps() ? "1" : null, "indent",
                        look.isRight() ? "1" : null)
                .close("xf");
    }

    private int formatNumber(String format) {
        if (format.equals(GENERAL)) {
            return 0;
        }
        if (!formats.contains(format)) {
            formats.add(format);
        }
        return FIRST_OWN_FORMAT + formats.indexOf(format);
    }

    private static void font(String colour, boolean isBold, Markup markup) {
        markup.open("font");
        if (isBold) {
            markup.empty("b");
        }
        markup.empty("sz", "val", "11").empty("color", "rgb", colour).empty("name", "val", "Calibri")
                .empty("family", "val", "2").close("font");
    }

    private static void fill(String colour, Markup markup) {
        markup.open("fill").open("patternFill", "patternType", "solid").empty("fgColor", "rgb", colour)
                .empty("bgColor", "indexed", "64").close("patternFill").close("fill");
    }

    private static void border(String top, String bottom, Markup markup) {
        markup.open("border").empty("left").empty("right");
        edge("top", top, markup);
        edge("bottom", bottom, markup);
        markup.empty("diagonal").close("border");
    }

    private static void edge(String name, String colour, Markup markup) {
        if (colour == null) {
            markup.empty(name);
        } else {
            markup.open(name, "style", "thin").empty("color", "rgb", colour).close(name);
        }
    }

    private record Look(Role role, String format, boolean wraps, boolean isRight, boolean isGuarded) {
    }
}
