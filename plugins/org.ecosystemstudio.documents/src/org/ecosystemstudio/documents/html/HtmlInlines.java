/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.markup.SafeCharacters;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;

/** Writes runs of text as HTML. */
final class HtmlInlines {

    private static final int ACCENTS = 6;
    private static final Pattern LONG_WORD = Pattern.compile("[^\\s\\p{Pd}/]{31,}");
    private static final char NO_BREAK = '\u00a0';
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Wording wording;
    private final Markup html;

    HtmlInlines(Wording wording, Markup html) {
        this.wording = wording;
        this.html = html;
    }

    /** The class of an accent colour; numbers beyond the last colour begin again. */
    static String accent(int number) {
        return "a" + number % ACCENTS;
    }

    void write(List<Inline> line) {
        line.forEach(this::write);
    }

    /**
     * Words, apart from what stands around them when they run from right to left; a word too long for a line may break
     * anywhere, also where it decides how wide a column is.
     */
    void text(String text) {
        if (SafeCharacters.runsRightToLeft(text)) {
            html.element("bdi", text);
            return;
        }
        Matcher words = LONG_WORD.matcher(text);
        int written = 0;
        while (words.find()) {
            html.text(text.substring(written, words.start())).element("span", words.group(), "class", "long");
            written = words.end();
        }
        html.text(text.substring(written));
    }

    private void write(Inline inline) {
        switch (inline) {
            case Inline.Text words -> text(words.text());
            case Inline.Emphasis emphasis -> within("em", emphasis.content());
            case Inline.Strong strong -> within("strong", strong.content());
            case Inline.Muted muted -> within("span", muted.content(), "class", "muted");
            case Inline.Link link -> within("a", link.content(), "href", link.target().toASCIIString(), "rel",
                    "noopener noreferrer nofollow");
            case Inline.Reference reference -> within("a", reference.content(), "href", "#" + reference.anchor());
            case Inline.Place place -> place(place);
            case Inline.Typed typed -> html.text(value(typed.value()));
            case Inline.LineBreak lineBreak -> html.open("br");
            case Inline.Badge badge -> html.element("span", badge.text(), "class",
                    "badge " + badge.tone().name().toLowerCase(Locale.ROOT));
            case Inline.Bar bar -> bar(bar);
            case Inline.Spark spark -> new HtmlSpark(html).write(spark);
            case Inline.Shade shade -> html.element("span", shade.label(), "class", "shade s" + shade.level(), "role",
                    "img", "aria-label", shade.words(), "title", shade.words());
        }
    }

    private void place(Inline.Place place) {
        if (place.target().isEmpty()) {
            html.element("span", place.label(), "class", "place");
        } else {
            html.element("a", place.label(), "class", "place", "href", place.target());
        }
    }

    private void within(String element, List<Inline> content, String... attributes) {
        html.open(element, attributes);
        write(content);
        html.close(element);
    }

    private String value(Value value) {
        String text = wording.values().format(value);
        return value instanceof Value.Days || value instanceof Value.DaySpan ? text : text.replace(' ', NO_BREAK);
    }

    private void bar(Inline.Bar bar) {
        BigDecimal done = bar.percent().max(BigDecimal.ZERO).min(HUNDRED);
        html.open("svg", "class", "bar " + accent(bar.accent()), "viewBox", "0 0 100 8", "preserveAspectRatio", "none",
                "aria-hidden", "true", "focusable", "false");
        html.empty("rect", "class", "rest", "width", "100", "height", "8");
        html.empty("rect", "class", "done", "width", done.stripTrailingZeros().toPlainString(), "height", "8");
        html.close("svg");
    }
}
