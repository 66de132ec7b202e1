/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.planning.agenda.DatedEvent;

/** Says what kind of day it is. */
public final class EventWords {

    private EventWords() {
    }

    /** The kind of an event, in lower case: {@code deadline of a task}. */
    public static String of(DatedEvent event, Presentation presentation) {
        String key = "event." + event.kind().name();
        return presentation.word(event.element() instanceof Task ? key + ".task" : key);
    }
}
