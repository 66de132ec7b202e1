/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

import org.ecosystemstudio.documents.fonts.Letters;
import org.ecosystemstudio.documents.look.Look;
import org.ecosystemstudio.documents.markup.SafeCharacters;
import org.ecosystemstudio.documents.pdf.file.Link;
import org.ecosystemstudio.documents.pdf.file.Tag;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;

/** Sets the runs of a document as paragraphs, in its fonts. */
public final class TextSetter {

    private static final char NO_BREAK = '\u00a0';
    private static final float BADGE_SIZE = 0.9f;
    private static final int LONGEST_BADGE = 36;

    private final Wording wording;
    private final Letters letters = new Letters();
    private int groups;

    /** Sets text of one document. */
    public TextSetter(Wording wording) {
        this.wording = wording;
    }

    /** A paragraph of runs; its content is of the tag. */
    public Paragraph set(List<Inline> content, TextStyle style, Tag tag) {
        Setting setting = new Setting(tag);
        setting.add(content, style, null);
        return new Paragraph(tag, style, setting.chunks);
    }

    /** A paragraph of words. */
    public Paragraph set(String words, TextStyle style, Tag tag) {
        return set(List.of(new Inline.Text(words)), style, tag);
    }

    /** What finds fonts for its characters. */
    public Letters letters() {
        return letters;
    }

    /** The characters that no font had so far. */
    public SortedSet<Integer> missing() {
        return letters.missing();
    }

    /** One paragraph while it is set. */
    private final class Setting {

        private final Tag tag;
        private final List<Chunk> chunks = new ArrayList<>();

        Setting(Tag tag) {
            this.tag = tag;
        }

        void add(List<Inline> content, TextStyle style, Chunk.Anchor link) {
            content.forEach(inline -> add(inline, style, link));
        }

        private void add(Inline inline, TextStyle style, Chunk.Anchor link) {
            switch (inline) {
                case Inline.Text words -> words(words.text(), style, link);
                case Inline.Emphasis emphasis -> add(emphasis.content(), style.emphasis(), link);
                case Inline.Strong strong -> add(strong.content(), style.strong(), link);
                case Inline.Muted muted -> add(muted.content(), style.colour(Look.MUTED), link);
                case Inline.Link web -> add(web.content(), style.colour(Look.BRAND),
                        anchor(new Link(web.target().toASCIIString(), true, wording.plain(web.content())), link));
                case Inline.Reference reference -> add(reference.content(), style,
                        anchor(new Link(reference.anchor(), false, wording.plain(reference.content())), link));
                case Inline.Place place -> words(place.label(), style, link);
                case Inline.Typed typed -> words(value(typed.value()), style, link);
                case Inline.LineBreak lineBreak -> chunks.add(Chunk.newLine(style));
                case Inline.Badge badge -> badge(badge, style);
                case Inline.Bar bar -> picture(bar, style);
                case Inline.Spark spark -> picture(spark, style);
                case Inline.Shade shade -> shade(shade, style);
            }
        }

        private Chunk.Anchor anchor(Link link, Chunk.Anchor outer) {
            return outer == null ? new Chunk.Anchor(link, tag.child("Link")) : outer;
        }

        private void picture(Inline picture, TextStyle style) {
            if (!chunks.isEmpty() && chunks.getLast().kind() == Chunk.Kind.SPACE) {
                chunks.removeLast();
            }
            chunks.add(Chunk.picture(picture, style));
        }

        private void badge(Inline.Badge badge, TextStyle style) {
            String mark = badge.tone() == Tone.GOOD ? "✓ " : badge.tone() == Tone.BAD ? "! " : "";
            String words = Letters.clean(mark + badge.text());
            if (words.length() > LONGEST_BADGE || SafeCharacters.runsRightToLeft(words)) {
                words(words, style.colour(Look.tone(badge.tone())), null);
            } else {
                TextStyle small = style.strong().size(style.size() * BADGE_SIZE).colour(Look.tone(badge.tone()));
                chunks.add(Chunk.box(letters.runs(words, small.font()), small, badge, null));
            }
        }

        private void shade(Inline.Shade shade, TextStyle style) {
            TextStyle word = (shade.level() == 0 ? style : style.strong()).colour(Look.onShade(shade.level()));
            String label = Letters.clean(shade.label());
            chunks.add(Chunk.box(letters.runs(label, word.font()), word, shade, shade.words()));
        }

        private void words(String text, TextStyle style, Chunk.Anchor link) {
            String clean = Letters.clean(text);
            if (SafeCharacters.runsRightToLeft(clean)) {
                groups++;
                for (RightToLeft.Part part : RightToLeft.parts(clean)) {
                    words(part.text(), style, link, groups, part.turned());
                }
            } else {
                words(clean, style, link, 0, false);
            }
        }

        private void words(String text, TextStyle style, Chunk.Anchor link, int group, boolean turned) {
            int start = 0;
            while (start < text.length()) {
                boolean space = text.charAt(start) == ' ';
                int end = start + 1;
                while (end < text.length() && (text.charAt(end) == ' ') == space
                        && (space || !isBreak(text.charAt(end - 1)))) {
                    end++;
                }
                add(space ? Chunk.Kind.SPACE : Chunk.Kind.WORD, text.substring(start, end), style, link, group,
                        turned);
                start = end;
            }
        }

        private void add(Chunk.Kind kind, String word, TextStyle style, Chunk.Anchor link, int group,
                boolean turned) {
            String drawn = kind == Chunk.Kind.SPACE ? " " : turned ? RightToLeft.shapes(word) : word;
            Chunk chunk = Chunk.of(kind, letters.runs(drawn, style.font()), style, link);
            chunks.add(group > 0 ? chunk.rightToLeft(group, word) : chunk);
        }

        private static boolean isBreak(char letter) {
            return letter == '-' || letter == '–' || letter == '—' || letter == '/';
        }

        private String value(Value value) {
            String text = wording.values().format(value);
            return value instanceof Value.Days || value instanceof Value.DaySpan ? text : text.replace(' ', NO_BREAK);
        }
    }
}
