/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import org.ecosystemstudio.documents.markup.Markup;

/** The styles of a document: those that Word knows by name, so that they can be changed in one place, and our own. */
final class Styles {

    /** Room for the number of a section. */
    static final int HEADING_INDENT = 510;
    /** Room for the term before what is said of it. */
    static final int TERM = 2_211;

    /** Comes with Word, and has a free twin of the same widths (Carlito) where it is not. */
    private static final String FONT = "Calibri";
    private static final String BODY = "20";
    private static final int[] HEADINGS = { 34, 25, 22, 20, 20, 20 };
    private static final int[] ABOVE_HEADINGS = { 480, 320, 240, 200, 200, 200 };
    private static final int[] BELOW_HEADINGS = { 160, 100, 80, 60, 60, 60 };

    private final Markup out = Word.root("w:styles");
    private final String language;
    private final int textWidth;
    private final Colours colours;

    /** Styles for the language of a document, with its country, on pages, in colours. */
    Styles(String language, Page page, Colours colours) {
        this.language = language;
        this.colours = colours;
        textWidth = page.textWidth();
    }

    Markup markup() {
        defaults();
        text();
        headings();
        contents();
        lists();
        tables();
        panels();
        new CharacterStyles(out, colours).write();
        new TableStyles(out, colours).write();
        return out.close("w:styles");
    }

    private void defaults() {
        out.open("w:docDefaults").open("w:rPrDefault").open("w:rPr")
                .empty("w:rFonts", "w:ascii", FONT, "w:hAnsi", FONT, "w:eastAsia", FONT, "w:cs", FONT);
        Word.value(out, "w:sz", BODY);
        Word.value(out, "w:szCs", BODY);
        out.empty("w:lang", "w:val", language, "w:eastAsia", "en-US", "w:bidi", "ar-SA").close("w:rPr")
                .close("w:rPrDefault").open("w:pPrDefault").open("w:pPr")
                .empty("w:spacing", "w:after", "110", "w:line", "264", "w:lineRule", "auto").close("w:pPr")
                .close("w:pPrDefault").close("w:docDefaults");
    }

    private void text() {
        new ParagraphStyle(out, "Normal", "Normal").standard().colour(colours.ink()).close();
        style("Title", "Title").next("Normal").spacing(0, 120, 228).strong().size(56).close();
        style("Subtitle", "Subtitle").next("Normal").spacing(0, 240, 0).colour(colours.muted()).size(25).close();
        style("Eyebrow", "Eyebrow").next("Title").leading().spacing(0, 100, 0).colour(colours.brand()).strong()
                .close();
        style("Figure", "Figure").spacing(120, 60, 240).close();
        style("Caption", "caption").leading().spacing(160, 60, 240).colour(colours.muted()).size(17).close();
        style("FigureCaption", "Figure Caption").spacing(0, 200, 240).colour(colours.muted()).size(17).close();
        style("SmallPrint", "Small Print").spacing(0, 60, 240).colour(colours.muted()).size(17).close();
        style("Definition", "Definition").spacing(0, 70, 0).indent(TERM, TERM).tab("left", TERM, null).close();
        style("DefinitionText", "Definition Text").spacing(0, 70, 0).indent(TERM, 0).close();
        style("WritingLine", "Writing Line").spacing(190, 0, 0).colour(colours.muted())
                .tab("right", textWidth, "underscore").close();
        style("Header", "header").spacing(0, 0, 240).tab("right", textWidth, null).colour(colours.muted())
                .size(16).close();
        style("Footer", "footer").spacing(0, 0, 240).tab("right", textWidth, null).colour(colours.muted())
                .size(16).close();
    }

    private void headings() {
        for (int level = 0; level < HEADINGS.length; level++) {
            String number = String.valueOf(level + 1);
            ParagraphStyle heading = style("Heading" + number, "heading " + number).next("Normal").leading()
                    .spacing(ABOVE_HEADINGS[level], BELOW_HEADINGS[level], 240).outline(level)
                    .strong().size(HEADINGS[level]);
            if (level == 0) {
                heading.list(Numbering.SECTIONS);
            }
            heading.close();
        }
    }

    private void contents() {
        style("TOCHeading", "TOC Heading").next("Normal").leading().spacing(240, 60, 240).colour(colours.muted())
                .strong().size(17).close();
        style("TOC1", "toc 1").next("Normal").spacing(20, 10, 240).indent(HEADING_INDENT, HEADING_INDENT)
                .tab("left", HEADING_INDENT, null).tab("right", textWidth, "dot").close();
        style("TOC2", "toc 2").next("Normal").spacing(0, 10, 240).indent(HEADING_INDENT, 0)
                .tab("right", textWidth, "dot").colour(colours.muted()).size(18).close();
    }

    private void lists() {
        style("ListBullet", "List Bullet").spacing(0, 50, 0).list(Numbering.BULLETS).close();
        style("ListNumber", "List Number").spacing(0, 50, 0).list(Numbering.NUMBERS).close();
        style("ListContinue", "List Continue").spacing(0, 50, 0).indent(Word.LIST_INDENT, 0).close();
    }

    private void tables() {
        style("TableText", "Table Text").spacing(0, 0, 250).size(17).close();
        based("TableHeading", "Table Heading", "TableText").leading().colour(colours.muted()).strong().close();
        based("TableGroup", "Table Group", "TableText").leading().spacing(140, 0, 0).strong().size(20).close();
        based("TableTotal", "Table Total", "TableText").strong().close();
        style("TableGap", "Table Gap").spacing(0, 0, -120).size(4).close();
    }

    private void panels() {
        style("CalloutTitle", "Callout Title").leading().spacing(0, 60, 0).strong().close();
        style("KeyFigure", "Key Figure").leading().spacing(80, 0, 240).strong().size(30).close();
        style("KeyLabel", "Key Label").spacing(0, 80, 240).colour(colours.muted()).size(17).close();
        style("CardTitle", "Card Title").leading().spacing(60, 40, 240).strong().close();
        style("CardText", "Card Text").spacing(0, 50, 250).size(18).close();
        style("BoxTitle", "Box Title").leading().spacing(10, 30, 240).outline(0).strong().size(19).close();
        style("BoxText", "Box Text").spacing(0, 24, 235).size(16).close();
        style("StepMark", "Step Mark").leading().spacing(0, 20, 240).strong().size(26).close();
        style("StepTitle", "Step Title").leading().spacing(0, 0, 240).strong().size(16).close();
        style("StepText", "Step Text").spacing(0, 0, 240).colour(colours.muted()).size(16).close();
    }

    private ParagraphStyle style(String id, String name) {
        return based(id, name, "Normal");
    }

    private ParagraphStyle based(String id, String name, String base) {
        return new ParagraphStyle(out, id, name).based(base);
    }
}
