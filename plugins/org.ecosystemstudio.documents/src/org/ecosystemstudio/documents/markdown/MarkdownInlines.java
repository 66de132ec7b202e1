/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.markdown;

import java.util.List;

import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Inline;

/** Writes runs of text as Markdown. */
final class MarkdownInlines {

    private static final String HARD_BREAK = "\\\n";

    private final Wording wording;

    MarkdownInlines(Wording wording) {
        this.wording = wording;
    }

    /** A paragraph; a new line in it becomes a hard break. */
    String paragraph(List<Inline> line) {
        String[] lines = write(line, HARD_BREAK).split("\\\\\n", -1);
        StringBuilder paragraph = new StringBuilder();
        for (String part : lines) {
            String guarded = MarkdownText.guardedLine(part);
            if (!guarded.isEmpty()) {
                paragraph.append(paragraph.isEmpty() ? "" : HARD_BREAK).append(guarded);
            }
        }
        return paragraph.toString();
    }

    /** A cell or heading, which has only one line. */
    String oneLine(List<Inline> line) {
        return write(line, " · ").strip();
    }

    private String write(List<Inline> line, String lineBreak) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : line) {
            out.append(switch (inline) {
                case Inline.Text words -> MarkdownText.escaped(words.text());
                case Inline.Emphasis emphasis -> within("*", write(emphasis.content(), lineBreak));
                case Inline.Strong strong -> within("**", write(strong.content(), lineBreak));
                case Inline.Muted muted -> write(muted.content(), lineBreak);
                case Inline.Link link -> "[" + write(link.content(), " ") + "](" + target(link) + ")";
                case Inline.Reference reference -> write(reference.content(), lineBreak);
                case Inline.Place place -> place.target().isEmpty() ? MarkdownText.escaped(place.label())
                        : "[" + MarkdownText.escaped(place.label()) + "](" + place.target() + ")";
                case Inline.Typed typed -> MarkdownText.escaped(wording.values().format(typed.value()));
                case Inline.LineBreak end -> lineBreak;
                case Inline.Badge badge -> "*(" + MarkdownText.escaped(badge.text()) + ")*";
                case Inline.Bar bar -> "";
                case Inline.Spark spark -> "";
                case Inline.Shade shade -> MarkdownText.escaped(shade.label());
            });
        }
        return out.toString();
    }

    private static String within(String mark, String content) {
        String words = content.strip();
        if (words.isEmpty()) {
            return content;
        }
        int start = content.indexOf(words);
        return content.substring(0, start) + mark + words + mark + content.substring(start + words.length());
    }

    private static String target(Inline.Link link) {
        return link.target().toASCIIString().replace("(", "%28").replace(")", "%29").replace("|", "%7C");
    }
}
