/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.swot;

import java.util.List;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.canvas.Entries;
import org.ecosystemstudio.documents.canvas.Hints;
import org.ecosystemstudio.documents.canvas.Room;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Canvas;
import org.ecosystemstudio.documents.tree.Canvas.Area;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.model.ecosystem.SwotKind;

/**
 * The SWOT sheet: strengths, weaknesses, opportunities and threats on one page, each with where it comes from (handbook
 * 3.3).
 */
public final class SwotSheet {

    private static final int LINES = 32;
    private static final int WIDTH = 86;
    private static final int MOST = 2;

    private final Presentation presentation;
    private final SwotPoints points;
    private final Entries entries;
    private final Hints hints;

    /** Prepares the document. */
    public SwotSheet(Wording wording, DocumentSource source) {
        presentation = new Presentation(wording, source.plan(), element -> null);
        points = new SwotPoints(presentation);
        entries = new Entries(presentation);
        hints = new Hints(presentation, source.disclosure());
    }

    /** Makes the document. */
    public Document compose() {
        Room within = room(within(), outside());
        Room outside = room(outside(), within());
        Canvas canvas = new Canvas(2, 2, List.of(box(SwotKind.STRENGTH, 1, new Area(1, 1, 1, 1), within),
                box(SwotKind.WEAKNESS, 2, new Area(2, 1, 1, 1), within),
                box(SwotKind.OPPORTUNITY, 0, new Area(1, 2, 1, 1), outside),
                box(SwotKind.THREAT, 4, new Area(2, 2, 1, 1), outside)));
        return new Frame(presentation).document("swot", presentation.say("swot.lead"), List.of(canvas), List.of());
    }

    private Canvas.Box box(SwotKind quadrant, int accent, Area area, Room room) {
        String key = quadrant.getName();
        return new Canvas.Box(accent, presentation.say("swot." + key), area,
                entries.list(points.of(quadrant), room, hints.of("swot.nothing." + key)));
    }

    /** The room of the quadrants beside each other: half of the sheet, and what those above or below them leave. */
    private static Room room(int needed, int others) {
        int most = Math.max(LINES / 2, LINES - others);
        return new Room(Math.clamp(needed, 1, most), WIDTH, MOST);
    }

    private int within() {
        return Math.max(needed(SwotKind.STRENGTH), needed(SwotKind.WEAKNESS));
    }

    private int outside() {
        return Math.max(needed(SwotKind.OPPORTUNITY), needed(SwotKind.THREAT));
    }

    private int needed(SwotKind quadrant) {
        Room room = new Room(LINES, WIDTH, MOST);
        return points.of(quadrant).stream().mapToInt(entry -> entries.height(entry, room)).sum();
    }
}
