/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.util.Collections;
import java.util.List;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Cards;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.tree.Track;

/** Writes what stands set apart or side by side, as tables without headings. */
final class Panels {

    private static final int MOST_FACTS = 5;
    private static final int MOST_CARDS = 2;
    private static final int MOST_STEPS = 7;
    private static final int THICK = 36;
    private static final int RULE = 18;
    private static final int SIDE = 200;
    private static final int ABOVE = 110;

    private final Story story;
    private final Markup out;
    private final Colours colours;
    private final Flow flow;
    private final Runs runs;
    private final Blocks blocks;

    Panels(Story story, Runs runs, Blocks blocks) {
        this.story = story;
        this.runs = runs;
        this.blocks = blocks;
        out = story.out();
        colours = story.colours();
        flow = story.flow();
    }

    /** Blocks on a tinted ground, with a line at the left. */
    void callout(Block.Callout callout, Place place) {
        open(List.of(place.room()), place, story.wording().plain(callout.title()));
        out.open("w:tr").open("w:trPr").empty("w:cantSplit").close("w:trPr");
        openCell(place.room(), new Edge("w:left", THICK, colours.tone(callout.tone())),
                colours.ground(callout.tone()), SIDE);
        if (!callout.title().isEmpty()) {
            blocks.paragraph(ParagraphLook.of("CalloutTitle"), callout.title());
        }
        blocks.write(callout.blocks(), Place.cell(place.room() - 2 * SIDE, "Normal"));
        closeCell();
        out.close("w:tr");
        flow.closeTable();
    }

    /** Figures side by side, each above what it counts. */
    void facts(KeyFacts facts, Place place) {
        grid(facts.facts().size(), MOST_FACTS, place, (index, width) -> {
            KeyFacts.KeyFact fact = facts.facts().get(index);
            openCell(width, new Edge("w:top", RULE, colours.brand()), null, 0);
            blocks.paragraph(ParagraphLook.of("KeyFigure"), fact.value());
            blocks.paragraph(ParagraphLook.of("KeyLabel"), fact.label());
            closeCell();
        });
    }

    /** Subjects side by side, each with a line in its colour. */
    void cards(Cards cards, Place place) {
        grid(cards.cards().size(), MOST_CARDS, place, (index, width) -> {
            Cards.Card card = cards.cards().get(index);
            openCell(width, new Edge("w:left", THICK, colours.accent(card.accent())), null, SIDE);
            blocks.paragraph(ParagraphLook.of("CardTitle"), card.title());
            blocks.write(card.content(), Place.cell(width - 2 * SIDE, "CardText"));
            closeCell();
        });
    }

    /** Steps side by side under a line that shows how far they are. */
    void track(Track track, Place place) {
        grid(track.stops().size(), MOST_STEPS, place, (index, width) -> {
            Track.Stop stop = track.stops().get(index);
            boolean begun = stop.tone() == Tone.GOOD || stop.tone() == Tone.ACTIVE;
            openCell(width, new Edge("w:top", RULE, begun ? colours.brand() : colours.line()), null, 0);
            flow.open(ParagraphLook.of("StepMark"));
            String style = stop.tone() == Tone.GOOD ? "StepDone" : begun ? "StepGoing" : "StepOpen";
            runs.text("\u00a0" + stop.mark() + "\u00a0", RunLook.PLAIN.styled(style));
            flow.close();
            blocks.paragraph(ParagraphLook.of("StepTitle"), List.of(new Inline.Text(stop.title())));
            blocks.paragraph(ParagraphLook.of("StepText"), stop.state());
            closeCell();
        });
    }

    /** Writes the cell of a number, so wide. */
    @FunctionalInterface
    private interface Cell {
        void write(int index, int width);
    }

    /** A line at an edge of a cell; its width in eighths of a point. */
    private record Edge(String side, int width, String colour) {
    }

    /** Cells in rows of about the same length, each row a table, so that there is room between them. */
    private void grid(int count, int most, Place place, Cell cell) {
        if (count == 0) {
            return;
        }
        int rows = (count + most - 1) / most;
        int columns = (count + rows - 1) / rows;
        int width = place.room() / columns;
        for (int start = 0; start < count; start += columns) {
            open(Collections.nCopies(columns, width), place, "");
            out.open("w:tr").open("w:trPr").empty("w:cantSplit").close("w:trPr");
            for (int index = start; index < start + columns; index++) {
                if (index < count) {
                    cell.write(index, width);
                } else {
                    openCell(width, null, null, 0);
                    closeCell();
                }
            }
            out.close("w:tr");
            flow.closeTable();
        }
    }

    private void open(List<Integer> widths, Place place, String title) {
        flow.openTable();
        TableParts.properties(out, TableStyles.PANEL, widths, place.indent(), title);
    }

    private void openCell(int width, Edge edge, String ground, int side) {
        out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        if (edge != null) {
            out.open("w:tcBorders");
            TableStyles.border(out, edge.side(), edge.width(), edge.colour());
            out.close("w:tcBorders");
        }
        if (ground != null) {
            out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", ground);
        }
        if (side > 0) {
            out.open("w:tcMar");
            TableParts.margin(out, "w:top", ground == null ? 0 : ABOVE);
            TableParts.margin(out, "w:left", side);
            TableParts.margin(out, "w:bottom", ground == null ? 0 : ABOVE / 2);
            TableParts.margin(out, "w:right", side);
            out.close("w:tcMar");
        }
        out.close("w:tcPr");
        flow.openCell();
    }

    private void closeCell() {
        flow.closeCell();
        out.close("w:tc");
    }
}
