/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.charts.GanttChart;
import org.ecosystemstudio.documents.charts.LineChart;
import org.ecosystemstudio.documents.charts.RoadmapChart;
import org.ecosystemstudio.documents.charts.ShareChart;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Canvas;
import org.ecosystemstudio.documents.tree.Cards;
import org.ecosystemstudio.documents.tree.Figure;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Track;

/** Writes the blocks of a document as Markdown, parted by empty lines. */
final class MarkdownBlocks {

    private static final int WRITING_LINE = 40;

    private final Wording wording;
    private final MarkdownInlines inlines;
    private final MarkdownTables tables;

    MarkdownBlocks(Wording wording) {
        this.wording = wording;
        inlines = new MarkdownInlines(wording);
        tables = new MarkdownTables(inlines);
    }

    String write(List<Block> blocks) {
        return blocks.stream().map(this::write).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String write(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> inlines.paragraph(paragraph.content());
            case Block.Items items -> items(items);
            case Block.Callout callout -> quoted(titled(callout.title(), callout.blocks()));
            case Block.Fold fold -> fold.printed() ? titled(fold.title(), fold.blocks()) : "";
            case Block.Definitions definitions -> definitions(definitions);
            case Block.WritingSpace space -> "\\_".repeat(WRITING_LINE);
            case KeyFacts facts -> facts(facts);
            case Cards cards -> cards.cards().stream().map(this::card).collect(Collectors.joining("\n"));
            case Canvas canvas -> canvas.boxes().stream().map(box -> titled(box.title(), box.content()))
                    .collect(Collectors.joining("\n\n"));
            case Track track -> track(track);
            case Table table -> tables.write(table);
            case Figure figure -> figure(figure);
        };
    }

    private String items(Block.Items items) {
        List<String> lines = new ArrayList<>();
        int number = items.start();
        for (List<Block> item : items.items()) {
            String mark = items.start() == 0 ? "- " : number++ + ". ";
            lines.add(mark + indented(write(item), mark.length()));
        }
        return String.join("\n", lines);
    }

    private String titled(List<Inline> title, List<Block> blocks) {
        String heading = inlines.oneLine(title);
        String body = write(blocks);
        String strong = heading.isEmpty() ? "" : heading.indexOf('*') < 0 ? "**" + heading + "**" : heading;
        return body.isEmpty() ? strong : strong.isEmpty() ? body : strong + "\n\n" + body;
    }

    private String card(Cards.Card card) {
        String title = titled(card.title(), List.of());
        if (!card.content().stream().allMatch(Block.Paragraph.class::isInstance)) {
            return "- " + indented(title + "\n\n" + write(card.content()), 2);
        }
        String content = card.content().stream().map(this::write).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return "- " + indented(title + ": " + content, 2);
    }

    private String definitions(Block.Definitions definitions) {
        List<String> lines = new ArrayList<>();
        for (Block.Definition definition : definitions.definitions()) {
            String term = "**" + MarkdownText.escaped(definition.term()) + "**";
            boolean simple = definition.blocks().stream().allMatch(Block.Paragraph.class::isInstance);
            lines.add(simple ? term + ": " + write(definition.blocks()) : term + "\n\n" + write(definition.blocks()));
        }
        return String.join("\n\n", lines);
    }

    private String facts(KeyFacts facts) {
        return facts.facts().stream()
                .map(fact -> "- **" + inlines.oneLine(fact.value()) + "** " + inlines.oneLine(fact.label()))
                .collect(Collectors.joining("\n"));
    }

    private String track(Track track) {
        return track.stops().stream()
                .map(stop -> MarkdownText.escaped(stop.mark()) + ". " + MarkdownText.escaped(stop.title()) + ": "
                        + inlines.oneLine(stop.state()))
                .collect(Collectors.joining("\n"));
    }

    private String figure(Figure figure) {
        String picture = switch (figure.chart()) {
            case GanttChart chart -> new MarkdownGantt(chart, wording).draw();
            case LineChart chart -> lines(chart);
            case RoadmapChart chart -> new MarkdownRoadmap(chart, wording).write();
            case ShareChart chart -> shares(chart);
        };
        String caption = inlines.paragraph(figure.caption());
        return "**" + MarkdownText.escaped(figure.title()) + "**\n\n"
                + MarkdownText.guardedLine(MarkdownText.escaped(figure.description())) + "\n\n" + picture
                + (caption.isEmpty() ? "" : "\n\n" + caption);
    }

    private static String lines(LineChart chart) {
        return chart.lines().stream().map(line -> "- " + MarkdownText.escaped(line.label() + ": " + line.summary()))
                .collect(Collectors.joining("\n"));
    }

    private static String shares(ShareChart chart) {
        List<String> lines = new ArrayList<>();
        for (ShareChart.Bar bar : chart.bars()) {
            lines.add("- " + MarkdownText.escaped(bar.label() + ": " + bar.total()));
            bar.parts().forEach(part -> lines.add("  - " + MarkdownText.escaped(part.label() + ": " + part.text())));
        }
        return String.join("\n", lines);
    }

    private static String quoted(String text) {
        return text.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    private static String indented(String text, int width) {
        return text.lines().map(line -> line.isEmpty() ? line : " ".repeat(width) + line)
                .collect(Collectors.joining("\n")).strip();
    }
}
