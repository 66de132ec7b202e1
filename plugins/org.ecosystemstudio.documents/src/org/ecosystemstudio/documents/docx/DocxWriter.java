/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.look.Look;
import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.ooxml.DocumentProperties;
import org.ecosystemstudio.documents.ooxml.Parts;
import org.ecosystemstudio.documents.ooxml.Relations;
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.style.Logo;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Figure;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Track;

/**
 * Writes a document as WordprocessingML (ECMA-376) on A4, for Word and others to edit: with styles, headings in the
 * outline, tables with headings, links and text alternatives. The same document gives the same bytes.
 */
public final class DocxWriter {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int LAST_HEADING = 6;
    private static final int ACCENT_INDENT = 150;

    private final HouseStyle style;

    /** Writes in the colours and words of an organisation, with its logo where that is PNG. */
    public DocxWriter(HouseStyle style) {
        this.style = style;
    }

    /** The bytes of the document. */
    public byte[] write(Document document) {
        return new Text(document, style).write();
    }

    /** One document while it is written. */
    private static final class Text {

        private final Document document;
        private final Optional<Logo> logo;
        private final Colours colours;
        private final Parts parts = new Parts();
        private final Relations relations = new Relations();
        private final Markup out = Word.root("w:document").open("w:body");
        private final Page page;
        private final Story story;
        private final Runs runs;
        private final Blocks blocks;

        Text(Document document, HouseStyle style) {
            this.document = document;
            logo = style.logo();
            colours = new Colours(Look.RULES.in(style));
            page = new Page(document.isSheet());
            Pictures pictures = new Pictures(parts, relations, out);
            story = new Story(style.wording(document.language()), colours, out, new Flow(out), pictures, relations,
                    new Numbering(colours.brand()), new Bookmarks());
            runs = new Runs(story);
            blocks = new Blocks(story, runs, page);
        }

        byte[] write() {
            Wording wording = story.wording();
            new DocumentProperties(document.title() + " \u00b7 " + wording.plain(document.kind()),
                    wording.plain(document.kind()), wording.plain(document.lead()), story.language(), document.date())
                    .writePackage("word/document.xml", parts);
            cover();
            new Contents(story, runs).write(document.sections());
            for (int index = 0; index < document.sections().size(); index++) {
                section(document.sections().get(index), 1, index == 0 && fillsItsPage());
            }
            blocks.write(document.closing(), page.place("SmallPrint"));
            story.flow().closeCell();
            pages();
            parts.add("word/document.xml", TYPE + "document.main+xml", out.close("w:body").close("w:document"));
            add("styles", new Styles(story.language(), page, colours).markup());
            add("numbering", story.numbering().markup());
            add("settings", Settings.markup(story.language()));
            parts.addRelations("word/document.xml", relations);
            return parts.zipped();
        }

        /** Whether the first page holds so much that the sections begin on the next. */
        private boolean fillsItsPage() {
            return document.opening().stream().anyMatch(block -> block instanceof Block.Definitions
                    || block instanceof Figure || block instanceof Track);
        }

        private void cover() {
            Line eyebrow = Line.of(document.kind());
            document.eyebrow().forEach(part -> eyebrow.text(" \u00b7 ").add(List.of(part)));
            logo.flatMap(Logos::fitted).ifPresent(picture -> {
                story.flow().open(ParagraphLook.of("Figure"));
                story.pictures().write(picture.png(), picture.width(), picture.height(), picture.description());
                story.flow().close();
            });
            blocks.paragraph(ParagraphLook.of("Eyebrow"), eyebrow.runs());
            blocks.paragraph(ParagraphLook.of("Title"), List.of(new Inline.Text(document.title())));
            if (!document.lead().isEmpty()) {
                blocks.paragraph(ParagraphLook.of("Subtitle"), document.lead());
            }
            blocks.write(document.opening(), page.place("Normal"));
        }

        private void section(Section section, int level, boolean startsPage) {
            ParagraphLook look = ParagraphLook.of("Heading" + Math.min(level, LAST_HEADING));
            if (startsPage || section.startsPage()) {
                look = look.startingPage();
            }
            story.flow().open(section.accent() < 0 || level == 1 ? look
                    : look.indented(ACCENT_INDENT, 0).accented(colours.accent(section.accent())));
            String place = story.bookmarks().open(section.anchor(), out);
            runs.write(section.title());
            story.bookmarks().close(place, out);
            story.flow().close();
            blocks.write(section.blocks(), page.place("Normal"));
            section.sections().forEach(part -> section(part, level + 1, false));
        }

        /** The size of pages, and the lines along their edges. */
        private void pages() {
            RunningLines lines = new RunningLines(document, story.wording());
            out.open("w:sectPr");
            edge("header", "default", "header1", lines.header());
            edge("header", "first", "header2", RunningLines.noHeader());
            edge("footer", "default", "footer1", lines.footer());
            edge("footer", "first", "footer2", lines.footer());
            page.write(out);
            out.empty("w:titlePg").close("w:sectPr");
        }

        private void edge(String kind, String pages, String name, Markup content) {
            parts.add("word/" + name + ".xml", TYPE + kind + "+xml", content);
            out.empty("w:" + kind + "Reference", "w:type", pages, "r:id", relations.add(kind, name + ".xml"));
        }

        private void add(String name, Markup content) {
            parts.add("word/" + name + ".xml", TYPE + name + "+xml", content);
            relations.add(name, name + ".xml");
        }
    }
}
