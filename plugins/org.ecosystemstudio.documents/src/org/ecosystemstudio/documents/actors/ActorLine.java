/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.ecosystemstudio.documents.tree.Inline;

/**
 * One line of what an actor has to do.
 *
 * @param next the next day on which it asks something; null when it has none
 * @param late whether it is late
 * @param what what it is
 * @param deliverables what it must bring about; empty for what is no work, and when nothing is named
 * @param part the actor's part in it
 * @param when when it takes place, in words; empty when unknown
 * @param hours the hours it takes; empty when unknown
 * @param status how far it is; empty for what has no standing
 */
record ActorLine(LocalDate next, boolean late, List<Inline> what, List<Inline> deliverables, String part,
        List<Inline> when, List<Inline> hours, List<Inline> status) {

    /** Late first, then by next day, what has no day last. */
    static final Comparator<ActorLine> ORDER = Comparator.comparing(ActorLine::late).reversed()
            .thenComparing(ActorLine::next, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Copies the lists. */
    ActorLine {
        what = List.copyOf(what);
        deliverables = List.copyOf(deliverables);
        when = List.copyOf(when);
        hours = List.copyOf(hours);
        status = List.copyOf(status);
    }
}
