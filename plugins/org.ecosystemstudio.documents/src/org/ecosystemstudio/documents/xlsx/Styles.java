/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.documents.markup.Markup;

/** How cells look: every look is a row's role with a format of numbers, and is numbered when it is first used. */
final class Styles {

    /** The role of a row. */
    enum Role {
        /** The headings. */
        HEADING,
        /** A row of data. */
        BODY,
        /** The totals. */
        TOTAL
    }

    private static final String INK = "FF16202C";
    private static final String PAPER = "FFFFFFFF";
    private static final String BRAND = "FF1C4E89";
    private static final String LINE = "FFD8DEE6";
    private static final String SOFT = "FFF4F6F9";
    private static final int FIRST_OWN_FORMAT = 164;
    private static final String GENERAL = "General";

    private final Map<Look, Integer> looks = new LinkedHashMap<>();
    private final List<String> formats = new ArrayList<>();

    Styles() {
        // Number 0 is that of everything without a style.
        looks.put(new Look(Role.BODY, GENERAL, false, false), 0);
    }

    /** The style of words, which break at the end of the line. */
    int words(Role role) {
        return number(new Look(role, GENERAL, true, false));
    }

    /** The heading of a column; of numbers it stands on their side. */
    int heading(boolean isRight) {
        return number(new Look(Role.HEADING, GENERAL, true, isRight));
    }

    /** The style of numbers and dates. */
    int numbers(Role role, String format) {
        return number(new Look(role, format, false, true));
    }

    private int number(Look look) {
        return looks.computeIfAbsent(look, key -> looks.size());
    }

    /** The part that holds them. */
    Markup markup() {
        Markup cells = new Markup().open("cellXfs", "count", String.valueOf(looks.size()));
        looks.forEach((look, number) -> write(look, cells));
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
        fill(BRAND, markup);
        fill(SOFT, markup);
        markup.close("fills").open("borders", "count", "3");
        border(null, null, markup);
        border(null, LINE, markup);
        border(BRAND, null, markup);
        markup.close("borders").open("cellStyleXfs", "count", "1")
                .empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").close("cellStyleXfs")
                .raw(cells.toString()).open("cellStyles", "count", "1")
                .empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").close("cellStyles")
                .empty("dxfs", "count", "0").empty("tableStyles", "count", "0");
        return markup.close("styleSheet");
    }

    private void write(Look look, Markup markup) {
        int role = look.role() == Role.HEADING ? 1 : look.role() == Role.TOTAL ? 2 : 0;
        boolean isPlain = look.role() == Role.BODY && !look.wraps() && !look.isRight();
        markup.open("xf", "numFmtId", String.valueOf(formatNumber(look.format())), "fontId", String.valueOf(role),
                "fillId", role == 0 ? "0" : String.valueOf(role + 1), "borderId",
                look.role() == Role.TOTAL ? "2" : look.role() == Role.BODY && !isPlain ? "1" : "0", "xfId", "0",
                "applyNumberFormat", "1", "applyFont", "1", "applyFill", "1", "applyBorder", "1", "applyAlignment", "1")
                .empty("alignment", "horizontal", look.isRight() ? "right" : look.wraps() ? "left" : null, "vertical",
                        "top", "wrapText", look.wraps() ? "1" : null)
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

    private record Look(Role role, String format, boolean wraps, boolean isRight) {
    }
}
