/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.markup.Markup;

/** A style of paragraphs while it is described; {@link #close} writes it, in the order of the schema. */
final class ParagraphStyle {

    private final Markup out;
    private final String id;
    private final String name;
    private final List<String[]> tabs = new ArrayList<>();
    private String base;
    private String next;
    private String colour;
    private boolean isStandard;
    private boolean isLeading;
    private boolean isStrong;
    private int list;
    private int outline = -1;
    private int size;
    private int[] spacing;
    private int[] indent;

    ParagraphStyle(Markup out, String id, String name) {
        this.out = out;
        this.id = id;
        this.name = name;
    }

    /** The style of paragraphs that name none. */
    ParagraphStyle standard() {
        isStandard = true;
        return this;
    }

    ParagraphStyle based(String style) {
        base = style;
        return this;
    }

    /** The style of the paragraph that a person types after it. */
    ParagraphStyle next(String style) {
        next = style;
        return this;
    }

    /** Stays on the page of what follows, whole. */
    ParagraphStyle leading() {
        isLeading = true;
        return this;
    }

    ParagraphStyle list(int number) {
        list = number;
        return this;
    }

    /** A level of the outline, 0 for the highest. */
    ParagraphStyle outline(int level) {
        outline = level;
        return this;
    }

    /**
     * Room above and below, in twips, and the height of lines: 240 is a line, less than 0 exactly so many twips, 0 as
     * around.
     */
    ParagraphStyle spacing(int above, int below, int line) {
        spacing = new int[] { above, below, line };
        return this;
    }

    ParagraphStyle indent(int left, int hanging) {
        indent = new int[] { left, hanging };
        return this;
    }

    /** A tab stop; the leader is null for none. */
    ParagraphStyle tab(String kind, int at, String leader) {
        tabs.add(new String[] { kind, String.valueOf(at), leader });
        return this;
    }

    ParagraphStyle colour(String hex) {
        colour = hex;
        return this;
    }

    ParagraphStyle strong() {
        isStrong = true;
        return this;
    }

    /** The size of its letters, in half points. */
    ParagraphStyle size(int halfPoints) {
        size = halfPoints;
        return this;
    }

    void close() {
        out.open("w:style", "w:type", "paragraph", "w:default", isStandard ? "1" : null, "w:styleId", id);
        Word.value(out, "w:name", name);
        if (base != null) {
            Word.value(out, "w:basedOn", base);
        }
        if (next != null) {
            Word.value(out, "w:next", next);
        }
        out.empty("w:qFormat");
        paragraph();
        run();
        out.close("w:style");
    }

    private void paragraph() {
        out.open("w:pPr");
        if (isLeading) {
            out.empty("w:keepNext").empty("w:keepLines");
        }
        if (list > 0) {
            out.open("w:numPr");
            Word.value(out, "w:numId", list);
            out.close("w:numPr");
        }
        if (!tabs.isEmpty()) {
            out.open("w:tabs");
            tabs.forEach(tab -> out.empty("w:tab", "w:val", tab[0], "w:leader", tab[2], "w:pos", tab[1]));
            out.close("w:tabs");
        }
        if (spacing != null) {
            int line = spacing[2];
            out.empty("w:spacing", "w:before", String.valueOf(spacing[0]), "w:after", String.valueOf(spacing[1]),
                    "w:line", line == 0 ? null : String.valueOf(Math.abs(line)), "w:lineRule",
                    line == 0 ? null : line < 0 ? "exact" : "auto");
        }
        if (indent != null) {
            out.empty("w:ind", "w:left", String.valueOf(indent[0]), "w:hanging", String.valueOf(indent[1]));
        }
        if (outline >= 0) {
            Word.value(out, "w:outlineLvl", outline);
        }
        out.close("w:pPr");
    }

    private void run() {
        out.open("w:rPr");
        if (isStrong) {
            out.empty("w:b").empty("w:bCs");
        }
        if (colour != null) {
            Word.value(out, "w:color", colour);
        }
        if (size > 0) {
            Word.value(out, "w:sz", size);
            Word.value(out, "w:szCs", size);
        }
        out.close("w:rPr");
    }
}
