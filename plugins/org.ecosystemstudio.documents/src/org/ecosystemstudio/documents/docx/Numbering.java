/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.markup.Markup;

/** The lists of a document, and the numbers of its sections. */
final class Numbering {

    /** The deepest level that Word knows. */
    static final int DEEPEST = 8;
    /** The list of all items without numbers. */
    static final int BULLETS = 1;
    /** The list of sections. */
    static final int SECTIONS = 2;
    /** What lists with numbers are made after. */
    static final int NUMBERS = 3;

    private static final String[] SIGNS = { "\u2022", "\u2013", "\u25e6" };
    private static final int NUMBER_INDENT = 397;

    private final String mark;
    private final List<Integer> starts = new ArrayList<>();

    /** Lists whose sections have numbers of a colour. */
    Numbering(String mark) {
        this.mark = mark;
    }

    /** A list of its own that counts from a number on. */
    int counting(int start) {
        starts.add(start);
        return NUMBERS + starts.size();
    }

    Markup markup() {
        Markup out = Word.root("w:numbering");
        kind(out, BULLETS, "multilevel");
        for (int level = 0; level <= DEEPEST; level++) {
            level(out, level, "bullet", SIGNS[level % SIGNS.length], level == 0 ? "ListBullet" : null,
                    Word.LIST_INDENT);
        }
        out.close("w:abstractNum");
        kind(out, SECTIONS, "multilevel");
        level(out, 0, "decimal", "%1", "Heading1", 0);
        out.close("w:abstractNum");
        kind(out, NUMBERS, "multilevel");
        for (int level = 0; level <= DEEPEST; level++) {
            level(out, level, "decimal", "%" + (level + 1) + ".", level == 0 ? "ListNumber" : null, NUMBER_INDENT);
        }
        out.close("w:abstractNum");
        for (int kind = BULLETS; kind <= NUMBERS; kind++) {
            number(out, kind, kind);
            out.close("w:num");
        }
        for (int index = 0; index < starts.size(); index++) {
            number(out, NUMBERS + index + 1, NUMBERS);
            for (int level = 0; level <= DEEPEST; level++) {
                out.open("w:lvlOverride", "w:ilvl", String.valueOf(level));
                Word.value(out, "w:startOverride", starts.get(index));
                out.close("w:lvlOverride");
            }
            out.close("w:num");
        }
        return out.close("w:numbering");
    }

    private static void kind(Markup out, int id, String type) {
        out.open("w:abstractNum", "w:abstractNumId", String.valueOf(id));
        Word.value(out, "w:multiLevelType", type);
    }

    private static void number(Markup out, int id, int kind) {
        out.open("w:num", "w:numId", String.valueOf(id));
        Word.value(out, "w:abstractNumId", kind);
    }

    private void level(Markup out, int level, String format, String text, String style, int indent) {
        out.open("w:lvl", "w:ilvl", String.valueOf(level));
        Word.value(out, "w:start", 1);
        Word.value(out, "w:numFmt", format);
        if (style != null) {
            Word.value(out, "w:pStyle", style);
        }
        Word.value(out, "w:lvlText", text);
        Word.value(out, "w:lvlJc", "left");
        String hanging = String.valueOf(indent == 0 ? Styles.HEADING_INDENT : indent);
        String left = String.valueOf(indent == 0 ? Styles.HEADING_INDENT : (level + 1) * indent);
        out.open("w:pPr").empty("w:ind", "w:left", left, "w:hanging", hanging).close("w:pPr");
        if (indent == 0) {
            out.open("w:rPr").empty("w:b", "w:val", "0");
            Word.value(out, "w:color", mark);
            out.close("w:rPr");
        }
        out.close("w:lvl");
    }
}
