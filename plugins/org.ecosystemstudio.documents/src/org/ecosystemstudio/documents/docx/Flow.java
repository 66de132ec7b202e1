/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.util.ArrayDeque;
import java.util.Deque;

import org.ecosystemstudio.documents.markup.Markup;

/**
 * Paragraphs and tables, one after the other. Word joins tables that touch, and every cell ends with a paragraph: where
 * nothing else parts or ends them, a small empty paragraph does.
 */
final class Flow {

    private static final int BELOW_TABLE = 160;

    private final Markup out;
    private final Deque<State> cells = new ArrayDeque<>();

    private enum State {
        EMPTY, AFTER_PARAGRAPH, AFTER_TABLE
    }

    Flow(Markup out) {
        this.out = out;
        cells.push(State.EMPTY);
    }

    /** Opens a paragraph; below a table with room above it, unless it says how much itself. */
    void open(ParagraphLook look) {
        boolean isBelow = become(State.AFTER_PARAGRAPH) == State.AFTER_TABLE;
        (isBelow && look.above() < 0 && !look.style().startsWith("Heading") ? look.above(BELOW_TABLE) : look).open(out);
    }

    /** Closes a paragraph. */
    void close() {
        out.close("w:p");
    }

    /** Opens a table. */
    void openTable() {
        if (cells.peek() == State.AFTER_TABLE) {
            separator();
        }
        out.open("w:tbl");
    }

    /** Closes a table. */
    void closeTable() {
        out.close("w:tbl");
        become(State.AFTER_TABLE);
    }

    /** Begins the content of a cell. */
    void openCell() {
        cells.push(State.EMPTY);
    }

    /** Ends the content of a cell, or of the whole text. */
    void closeCell() {
        if (cells.pop() != State.AFTER_PARAGRAPH) {
            separator();
        }
    }

    private void separator() {
        ParagraphLook.of("TableGap").open(out);
        out.close("w:p");
    }

    private State become(State state) {
        State before = cells.pop();
        cells.push(state);
        return before;
    }
}
