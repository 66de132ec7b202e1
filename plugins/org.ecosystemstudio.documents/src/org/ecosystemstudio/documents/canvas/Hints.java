/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.canvas;

import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;
import org.ecosystemstudio.planning.disclosure.Disclosure;

/** What an empty box says: what to add, to those who may see open points, or that it was left out for its readers. */
public final class Hints {

    private final Presentation presentation;
    private final Disclosure disclosure;

    /** Says it as a presentation does, to those who may see so much. */
    public Hints(Presentation presentation, Disclosure disclosure) {
        this.presentation = presentation;
        this.disclosure = disclosure;
    }

    /** What to add, by its key; empty for those who may not see what is missing. */
    public List<Block> of(String key) {
        return disclosure.shows(VisibilitySubject.OPEN_POINTS) ? muted(key) : List.of();
    }

    /** As {@link #of(String)}, of content of a kind; that it was left out where readers may not see that kind. */
    public List<Block> of(String key, VisibilitySubject subject) {
        return disclosure.shows(subject) ? of(key) : muted("canvas.hidden");
    }

    private List<Block> muted(String key) {
        return List.of(new Line().muted(presentation.say(key)).paragraph());
    }
}
