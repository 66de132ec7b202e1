/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;

/**
 * An item of a meeting's agenda.
 *
 * @param key the key of its words, and its anchor
 * @param speakers who speaks; empty when that is the chair
 * @param blocks what there is to know
 * @param minutes what may be written in the minutes; empty when what stands above says it already
 * @param lines how many lines to write notes on; 0 for none
 * @param aim the key of the words for what is asked of the meeting
 */
record AgendaItem(String key, Collection<List<Inline>> speakers, List<Block> blocks, List<Inline> minutes, int lines,
        String aim) {

    /** Lines for the notes on one item. */
    static final int NOTES = 3;
    private static final int MOST_SPEAKERS = 4;

    /** Keeps copies. */
    AgendaItem {
        Objects.requireNonNull(key);
        speakers = speakers.stream().distinct().toList();
        blocks = List.copyOf(blocks);
        minutes = List.copyOf(minutes);
        Objects.requireNonNull(aim);
    }

    /** An item of which the same is asked each time. */
    AgendaItem(String key, Collection<List<Inline>> speakers, List<Block> blocks, List<Inline> minutes, int lines) {
        this(key, speakers, blocks, minutes, lines, "meeting." + key + ".aim");
    }

    /** What the item is about. */
    String title(Presentation presentation) {
        return presentation.word("meeting." + key);
    }

    /** Who speaks, the first few; the chair where nobody else does. */
    List<Inline> speakers(Presentation presentation) {
        if (speakers.isEmpty()) {
            return presentation.say("meeting.chair");
        }
        Line line = Line.of(presentation.joined(speakers.stream().limit(MOST_SPEAKERS).toList()));
        return speakers.size() <= MOST_SPEAKERS ? line.runs()
                : line.text(" ").add(presentation.say("meeting.others")).runs();
    }

    /** The item as a section with room for notes. */
    Section section(Presentation presentation) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(notes(minutes, lines, presentation));
        return Section.of("meeting-" + key, List.of(new Inline.Text(title(presentation))), all);
    }

    /** What may be written in the minutes, and lines to write on. */
    static List<Block> notes(List<Inline> minutes, int lines, Presentation presentation) {
        List<Block> notes = new ArrayList<>();
        if (!minutes.isEmpty()) {
            notes.add(new Line().muted(presentation.say("meeting.minutes", minutes)).paragraph());
        }
        if (lines > 0) {
            notes.add(new Block.WritingSpace(lines, presentation.word("meeting.space")));
        }
        return notes;
    }
}
