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

    private static final Room ROOM = new Room(18, 86, 2);

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
        Canvas canvas = new Canvas(2, 2, List.of(box(SwotKind.STRENGTH, 1, new Area(1, 1, 1, 1)),
                box(SwotKind.WEAKNESS, 2, new Area(2, 1, 1, 1)), box(SwotKind.OPPORTUNITY, 0, new Area(1, 2, 1, 1)),
                box(SwotKind.THREAT, 4, new Area(2, 2, 1, 1))));
        return new Frame(presentation).document("swot", presentation.say("swot.lead"), List.of(canvas), List.of());
    }

    private Canvas.Box box(SwotKind quadrant, int accent, Area area) {
        String key = quadrant.getName();
        return new Canvas.Box(accent, presentation.say("swot." + key), area,
                entries.list(points.of(quadrant), ROOM, hints.of("swot.nothing." + key)));
    }
}
