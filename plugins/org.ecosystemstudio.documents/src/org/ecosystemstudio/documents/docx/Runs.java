/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.text.Bidi;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.markup.SafeCharacters;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;

/** Writes the words of paragraphs as runs, in the document's language. */
final class Runs {

    private static final char NO_BREAK = '\u00a0';
    /** Word takes no address that is longer. */
    private static final int LONGEST_ADDRESS = 2_000;

    private final Story story;
    private final Markup out;
    private final Bars bars;
    private final Sparks sparks;
    private final Map<String, String> links = new HashMap<>();
    private boolean isLinked;

    Runs(Story story) {
        this.story = story;
        out = story.out();
        bars = new Bars(out, story.colours());
        sparks = new Sparks(story.pictures(), story.colours().sheet());
    }

    /** Writes a line as its paragraph has it. */
    void write(List<Inline> line) {
        write(line, RunLook.PLAIN);
    }

    /** Writes a line in a look. */
    void write(List<Inline> line, RunLook look) {
        for (int index = 0; index < line.size(); index++) {
            if (line.get(index) instanceof Inline.Bar bar) {
                bar(bar, index > 0 && !(line.get(index - 1) instanceof Inline.LineBreak),
                        index + 1 < line.size() && !(line.get(index + 1) instanceof Inline.LineBreak));
            } else {
                write(line.get(index), look);
            }
        }
    }

    /** Writes words, those from right to left as such. */
    void text(String text, RunLook look) {
        String clean = SafeCharacters.clean(text);
        if (!SafeCharacters.runsRightToLeft(clean)) {
            run(clean, look, false);
            return;
        }
        Bidi order = new Bidi(clean, Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int part = 0; part < order.getRunCount(); part++) {
            run(clean.substring(order.getRunStart(part), order.getRunLimit(part)), look,
                    order.getRunLevel(part) % 2 == 1);
        }
    }

    private void write(Inline inline, RunLook look) {
        switch (inline) {
            case Inline.Text words -> text(words.text(), look);
            case Inline.Emphasis emphasis -> write(emphasis.content(), look.emphasised());
            case Inline.Strong strong -> write(strong.content(), look.strong());
            case Inline.Muted muted -> write(muted.content(), look.styled("Muted"));
            case Inline.Link link -> link(link.target().toASCIIString(), link.content(), look);
            case Inline.Reference reference -> reference(reference, look);
            case Inline.Place place -> link(place.target(), List.of(new Inline.Text(place.label())), look);
            case Inline.Typed typed -> text(value(typed.value()), look);
            case Inline.LineBreak lineBreak -> out.open("w:r").empty("w:br").close("w:r");
            case Inline.Spark spark -> sparks.write(spark);
            case Inline.Shade shade -> text(NO_BREAK + shade.label() + NO_BREAK,
                    RunLook.PLAIN.styled("Shade" + shade.level()));
            case Inline.Badge badge -> badge(badge);
            case Inline.Bar bar -> bar(bar, true, true);
        }
    }

    private void link(String address, List<Inline> content, RunLook look) {
        if (isLinked || address.isEmpty() || address.length() > LONGEST_ADDRESS) {
            write(content, look);
            return;
        }
        out.open("w:hyperlink", "r:id", links.computeIfAbsent(address, story.relations()::addLink), "w:history", "1");
        linked(content, look.styled("Hyperlink"));
    }

    private void reference(Inline.Reference reference, RunLook look) {
        if (isLinked) {
            write(reference.content(), look);
            return;
        }
        out.open("w:hyperlink", "w:anchor", story.bookmarks().name(reference.anchor()), "w:history", "1");
        linked(reference.content(), look.styled("InternalLink"));
    }

    private void linked(List<Inline> content, RunLook look) {
        isLinked = true;
        write(content, look);
        isLinked = false;
        out.close("w:hyperlink");
    }

    private void badge(Inline.Badge badge) {
        String sign = badge.tone() == Tone.GOOD ? "\u2713" + NO_BREAK : badge.tone() == Tone.BAD ? "!" + NO_BREAK : "";
        String name = badge.tone().name();
        RunLook look = RunLook.PLAIN
                .styled("Badge" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
        text(NO_BREAK + sign + badge.text().replace(' ', NO_BREAK) + NO_BREAK, look);
    }

    /** A bar has a line of its own. */
    private void bar(Inline.Bar bar, boolean follows, boolean goesOn) {
        if (follows) {
            out.open("w:r").empty("w:br").close("w:r");
        }
        bars.write(bar);
        if (goesOn) {
            out.open("w:r").empty("w:br").close("w:r");
        }
    }

    private String value(Value value) {
        String text = story.wording().values().format(value);
        return value instanceof Value.Days || value instanceof Value.DaySpan ? text : text.replace(' ', NO_BREAK);
    }

    private void run(String text, RunLook look, boolean isRightToLeft) {
        if (text.isEmpty()) {
            return;
        }
        out.open("w:r");
        look.write(out, story.language(), isRightToLeft);
        int written = 0;
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            if (sign == '\n' || sign == '\t') {
                words(text.substring(written, index));
                out.empty(sign == '\n' ? "w:br" : "w:tab");
                written = index + 1;
            }
        }
        words(text.substring(written));
        out.close("w:r");
    }

    private void words(String words) {
        if (!words.isEmpty()) {
            out.element("w:t", words, "xml:space", "preserve");
        }
    }
}
