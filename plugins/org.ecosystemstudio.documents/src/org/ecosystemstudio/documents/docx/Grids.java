/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.tree.Canvas;

/** Writes boxes in a grid as one table, whose cells reach over several rows and columns. */
final class Grids {

    /** What title, small print and boxes that are higher than others take from the height of a sheet. */
    private static final int AROUND = 4_800;
    private static final int EDGE = 12;
    private static final int INSIDE = 110;

    private final Markup out;
    private final Colours colours;
    private final Flow flow;
    private final Blocks blocks;

    Grids(Story story, Blocks blocks) {
        this.blocks = blocks;
        out = story.out();
        colours = story.colours();
        flow = story.flow();
    }

    void write(Canvas canvas, Place place) {
        int width = place.room() / canvas.columns();
        int height = (new Page(true).textHeight() - AROUND) / canvas.rows();
        flow.openTable();
        TableParts.properties(out, TableStyles.PANEL, Collections.nCopies(canvas.columns(), width), place.indent(),
                "");
        for (int row = 1; row <= canvas.rows(); row++) {
            out.open("w:tr").open("w:trPr").empty("w:trHeight", "w:val", String.valueOf(height), "w:hRule", "atLeast")
                    .close("w:trPr");
            for (Part part : parts(canvas, row)) {
                cell(part, row, width);
            }
            out.close("w:tr");
        }
        flow.closeTable();
    }

    /** A part of a row: of a box, or of none. */
    private record Part(Optional<Canvas.Box> box, int columns) {
    }

    private static List<Part> parts(Canvas canvas, int row) {
        List<Part> parts = new ArrayList<>();
        for (int column = 1; column <= canvas.columns();) {
            Optional<Canvas.Box> box = at(canvas, column, row);
            int columns = box.map(found -> found.area().width()).orElse(1);
            parts.add(new Part(box, columns));
            column += columns;
        }
        return parts;
    }

    private static Optional<Canvas.Box> at(Canvas canvas, int column, int row) {
        return canvas.boxes().stream().filter(box -> {
            Canvas.Area area = box.area();
            return area.column() == column && area.row() <= row && row < area.row() + area.height();
        }).findFirst();
    }

    private void cell(Part part, int row, int width) {
        int room = width * part.columns();
        out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(room), "w:type", "dxa");
        if (part.columns() > 1) {
            Word.value(out, "w:gridSpan", part.columns());
        }
        part.box().filter(box -> box.area().height() > 1)
                .ifPresent(box -> Word.value(out, "w:vMerge", box.area().row() == row ? "restart" : "continue"));
        part.box().ifPresent(box -> edges(box, row));
        out.close("w:tcPr");
        flow.openCell();
        part.box().filter(box -> box.area().row() == row).ifPresent(box -> {
            blocks.paragraph(ParagraphLook.of("BoxTitle"), box.title());
            blocks.write(box.content(), Place.cell(room - 2 * INSIDE, "BoxText"));
        });
        flow.closeCell();
        out.close("w:tc");
    }

    private void edges(Canvas.Box box, int row) {
        out.open("w:tcBorders");
        if (box.area().row() == row) {
            TableStyles.border(out, "w:top", 2 * EDGE, colours.accent(box.accent()));
        }
        TableStyles.border(out, "w:left", EDGE, colours.line());
        if (box.area().row() + box.area().height() == row + 1) {
            TableStyles.border(out, "w:bottom", EDGE, colours.line());
        }
        TableStyles.border(out, "w:right", EDGE, colours.line());
        out.close("w:tcBorders").open("w:tcMar");
        TableParts.margin(out, "w:top", INSIDE / 2);
        TableParts.margin(out, "w:left", INSIDE);
        TableParts.margin(out, "w:bottom", INSIDE / 2);
        TableParts.margin(out, "w:right", INSIDE);
        out.close("w:tcMar");
    }
}
