/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.canvas;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;

/** Lists what a box says, as much of it as the box has room for. */
public final class Entries {

    private final Presentation presentation;

    /** Lists it in the language of a presentation. */
    public Entries(Presentation presentation) {
        this.presentation = presentation;
    }

    /**
     * The list.
     *
     * @param nothing what to say when there are no entries; empty for nothing
     */
    public List<Block> list(List<Entry> entries, Room room, List<Block> nothing) {
        if (entries.isEmpty()) {
            return nothing;
        }
        int fitting = room.fitting(entries.stream().map(entry -> height(entry, room)).toList());
        List<List<Block>> items = new ArrayList<>();
        for (Entry entry : entries.subList(0, fitting)) {
            items.add(List.of(Line.of(room.cut(entry.text())).add(entry.marks()).paragraph()));
        }
        if (fitting < entries.size()) {
            items.add(List.of(new Line().muted(more(entries.size() - fitting)).paragraph()));
        }
        return List.of(new Block.Items(0, items));
    }

    /** How many lines an entry takes in a room. */
    public int height(Entry entry, Room room) {
        return room.height(plain(entry));
    }

    /** How many more there are, in words. */
    public List<Inline> more(int number) {
        return presentation.say("open.andMore", Value.count(number));
    }

    private String plain(Entry entry) {
        return entry.text() + presentation.wording().plain(entry.marks());
    }
}
