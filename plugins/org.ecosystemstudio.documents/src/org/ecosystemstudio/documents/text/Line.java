/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.text;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;

/** A line that is put together run by run. */
public final class Line {

    private final List<Inline> runs = new ArrayList<>();

    /** A line that begins with the given runs. */
    public static Line of(List<? extends Inline> runs) {
        return new Line().add(runs);
    }

    /** A line that begins with words. */
    public static Line of(String words) {
        return new Line().text(words);
    }

    /** Adds runs. */
    public Line add(List<? extends Inline> more) {
        runs.addAll(more);
        return this;
    }

    /** Adds a run. */
    public Line add(Inline run) {
        runs.add(run);
        return this;
    }

    /** Adds words; none when they are empty. */
    public Line text(String words) {
        return words.isEmpty() ? this : add(new Inline.Text(words));
    }

    /** Adds a value. */
    public Line value(Value value) {
        return add(new Inline.Typed(value));
    }

    /** Adds runs of less weight; nothing when there are none. */
    public Line muted(List<? extends Inline> more) {
        return more.isEmpty() ? this : add(new Inline.Muted(List.copyOf(more)));
    }

    /** Adds runs with emphasis; nothing when there are none. */
    public Line strong(List<? extends Inline> more) {
        return more.isEmpty() ? this : add(new Inline.Strong(List.copyOf(more)));
    }

    /** Adds a badge. */
    public Line badge(Tone tone, String words) {
        return add(new Inline.Badge(tone, words));
    }

    /** Begins a new line below what is there; nothing at the beginning. */
    public Line below() {
        return runs.isEmpty() ? this : add(new Inline.LineBreak());
    }

    /** Adds words between what is there and what follows; nothing at the beginning. */
    public Line separator(String words) {
        return runs.isEmpty() ? this : text(words);
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The runs. */
    public List<Inline> runs() {
        return List.copyOf(runs);
    }

    /** The line as a paragraph. */
    public Block paragraph() {
        return new Block.Paragraph(runs);
    }

    /** The line as a cell of a table. */
    public Table.Cell cell() {
        return new Table.Cell(runs);
    }
}
