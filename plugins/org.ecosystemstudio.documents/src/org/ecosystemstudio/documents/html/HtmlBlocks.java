/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.html;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.svg.ChartSvg;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Canvas;
import org.ecosystemstudio.documents.tree.Cards;
import org.ecosystemstudio.documents.tree.Figure;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.tree.Track;

/** Writes the blocks of a document as HTML. */
final class HtmlBlocks {

    private static final int NARROW = 95;

    private final Wording wording;
    private final Markup html;
    private final HtmlInlines inlines;
    private final HtmlTables tables;
    private final ChartSvg charts;

    HtmlBlocks(Wording wording, Markup html, HtmlInlines inlines) {
        this.wording = wording;
        this.html = html;
        this.inlines = inlines;
        tables = new HtmlTables(wording, html, inlines);
        charts = new ChartSvg(wording);
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> within("p", paragraph.content());
            case Block.Items items -> items(items);
            case Block.Callout callout -> callout(callout);
            case Block.Fold fold -> fold(fold);
            case Block.Definitions definitions -> definitions(definitions);
            case Block.WritingSpace space -> writingSpace(space);
            case KeyFacts facts -> facts(facts);
            case Cards cards -> cards(cards);
            case Canvas canvas -> canvas(canvas);
            case Track track -> track(track);
            case Table table -> tables.write(table);
            case Figure figure -> figure(figure);
        }
    }

    private void items(Block.Items items) {
        String list = items.start() == 0 ? "ul" : "ol";
        html.open(list, "start", items.start() > 1 ? String.valueOf(items.start()) : null).line();
        for (List<Block> item : items.items()) {
            html.open("li");
            if (item.size() == 1 && item.getFirst() instanceof Block.Paragraph only) {
                inlines.write(only.content());
            } else {
                write(item);
            }
            html.close("li").line();
        }
        html.close(list).line();
    }

    private void callout(Block.Callout callout) {
        html.open("div", "class", "callout " + tone(callout.tone())).line();
        if (!callout.title().isEmpty()) {
            html.open("p", "class", "callout-title");
            inlines.write(callout.title());
            html.close("p").line();
        }
        write(callout.blocks());
        html.close("div").line();
    }

    private void writingSpace(Block.WritingSpace space) {
        html.open("div", "class", "writing", "role", "img", "aria-label", space.label());
        for (int i = 0; i < space.lines(); i++) {
            html.element("span", "");
        }
        html.close("div").line();
    }

    private void fold(Block.Fold fold) {
        html.open("details", "class", fold.printed() ? null : "screen").line();
        within("summary", fold.title());
        write(fold.blocks());
        html.close("details").line();
    }

    private void definitions(Block.Definitions definitions) {
        html.open("dl", "class", "definitions").line();
        for (Block.Definition definition : definitions.definitions()) {
            html.open("div", "class", isWide(definition) ? "wide" : "short").element("dt", definition.term())
                    .open("dd");
            write(definition.blocks());
            html.close("dd").close("div").line();
        }
        html.close("dl").line();
    }

    private boolean isWide(Block.Definition definition) {
        return definition.blocks().size() > 1 || definition.blocks().stream().anyMatch(
                block -> !(block instanceof Block.Paragraph words) || wording.plain(words.content()).length() > NARROW);
    }

    private void facts(KeyFacts facts) {
        html.open("dl", "class", "facts").line();
        for (KeyFacts.KeyFact fact : facts.facts()) {
            html.open("div").open("dt");
            inlines.write(fact.label());
            html.close("dt").open("dd");
            inlines.write(fact.value());
            html.close("dd").close("div").line();
        }
        html.close("dl").line();
    }

    private void cards(Cards cards) {
        html.open("div", "class", "cards").line();
        for (Cards.Card card : cards.cards()) {
            html.open("div", "class", "card " + HtmlInlines.accent(card.accent())).line();
            html.open("p", "class", "card-title");
            inlines.write(card.title());
            html.close("p").line();
            write(card.content());
            html.close("div").line();
        }
        html.close("div").line();
    }

    private void canvas(Canvas canvas) {
        html.open("div", "class", "canvas c" + canvas.columns() + " r" + canvas.rows()).line();
        for (Canvas.Box box : canvas.boxes()) {
            Canvas.Area area = box.area();
            html.open("div", "class", "%s x%d y%d dx%d dy%d".formatted(HtmlInlines.accent(box.accent()), area.column(),
                    area.row(), area.width(), area.height())).line();
            within("h2", box.title());
            write(box.content());
            html.close("div").line();
        }
        html.close("div").line();
    }

    private void track(Track track) {
        html.open("ol", "class", "track", "aria-label", track.label()).line();
        for (Track.Stop stop : track.stops()) {
            html.open("li", "class", tone(stop.tone())).element("span", stop.mark(), "class", "mark", "aria-hidden",
                    "true");
            html.element("strong", stop.title()).text(" ").open("span", "class", "muted");
            inlines.write(stop.state());
            html.close("span").close("li").line();
        }
        html.close("ol").line();
    }

    private void figure(Figure figure) {
        html.open("figure", "id", figure.anchor()).line();
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label",
                wording.text("page.scroll", figure.title())).line();
        charts.write(figure, html);
        html.close("div").line();
        if (!figure.caption().isEmpty()) {
            within("figcaption", figure.caption());
        }
        html.close("figure").line();
    }

    private void within(String element, List<Inline> content) {
        html.open(element);
        inlines.write(content);
        html.close(element).line();
    }

    private static String tone(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
