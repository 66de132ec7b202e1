/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;

/**
 * Writes a document as CommonMark with tables, to be read as it is or shown by any tool that knows Markdown. It holds no
 * HTML; the table of contents links to headings by the names that the common tools give them.
 */
public final class MarkdownWriter {

    private static final int LAST_HEADING = 6;

    private final HouseStyle style;

    /** Writes in the words of an organisation. */
    public MarkdownWriter(HouseStyle style) {
        this.style = style;
    }

    /** The document as Markdown. */
    public String write(Document document) {
        Wording wording = style.wording(document.language());
        MarkdownInlines inlines = new MarkdownInlines(wording);
        MarkdownBlocks blocks = new MarkdownBlocks(wording);
        List<String> parts = new ArrayList<>();
        parts.add(eyebrow(document, inlines));
        parts.add("# " + MarkdownText.escaped(document.title()));
        parts.add(inlines.paragraph(document.lead()));
        parts.add(blocks.write(document.opening()));
        if (!document.sections().isEmpty()) {
            parts.add("## " + wording.text("page.contents"));
            parts.add(contents(document, wording));
        }
        document.sections().forEach(section -> section(section, 2, inlines, blocks, parts));
        if (!document.closing().isEmpty()) {
            parts.add("---");
            parts.add(blocks.write(document.closing()));
        }
        parts.removeIf(String::isEmpty);
        return String.join("\n\n", parts) + "\n";
    }

    private static String eyebrow(Document document, MarkdownInlines inlines) {
        List<String> parts = new ArrayList<>();
        parts.add(inlines.oneLine(document.kind()));
        for (Inline part : document.eyebrow()) {
            parts.add(inlines.oneLine(List.of(part)));
        }
        return MarkdownText.guardedLine(String.join(" · ", parts));
    }

    private static String contents(Document document, Wording wording) {
        Map<String, Integer> used = new HashMap<>();
        slug(document.title(), used);
        slug(wording.text("page.contents"), used);
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (Section section : document.sections()) {
            String title = wording.plain(section.title());
            out.append(out.isEmpty() ? "" : "\n").append(number++).append(". [").append(MarkdownText.escaped(title))
                    .append("](#").append(slug(title, used)).append(')');
            section.sections().forEach(part -> skip(part, wording, used));
        }
        return out.toString();
    }

    private static void skip(Section section, Wording wording, Map<String, Integer> used) {
        slug(wording.plain(section.title()), used);
        section.sections().forEach(part -> skip(part, wording, used));
    }

    private static String slug(String title, Map<String, Integer> used) {
        StringBuilder slug = new StringBuilder();
        title.strip().toLowerCase(Locale.ROOT).codePoints().forEach(codePoint -> {
            if (Character.isLetterOrDigit(codePoint) || codePoint == '_' || codePoint == '-') {
                slug.appendCodePoint(codePoint);
            } else if (Character.isWhitespace(codePoint)) {
                slug.append('-');
            }
        });
        int before = used.merge(slug.toString(), 1, Integer::sum) - 1;
        return before == 0 ? slug.toString() : slug + "-" + before;
    }

    private static void section(Section section, int level, MarkdownInlines inlines, MarkdownBlocks blocks,
            List<String> parts) {
        parts.add("#".repeat(Math.min(level, LAST_HEADING)) + " " + inlines.oneLine(section.title()));
        parts.add(blocks.write(section.blocks()));
        section.sections().forEach(part -> section(part, level + 1, inlines, blocks, parts));
    }
}
