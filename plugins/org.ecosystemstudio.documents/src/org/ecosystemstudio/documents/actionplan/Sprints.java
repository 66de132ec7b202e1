/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Sprint;

/**
 * Which sprint the ecosystem is in (handbook 3.8). A sprint without a beginning has begun, one without an end goes on until
 * the next one begins.
 */
public final class Sprints {

    private final List<Sprint> sprints;
    private final LocalDate today;

    /** Finds the sprints of a model around a day. */
    public Sprints(EcosystemView view, LocalDate today) {
        this.today = today;
        sprints = view.all(Sprint.class).stream().sorted(Comparator.comparing(Sprints::firstDay)).toList();
    }

    /** The sprint that goes on today: the one that began last; empty when none does. */
    public Optional<Sprint> current() {
        return sprints.stream().filter(sprint -> !firstDay(sprint).isAfter(today))
                .filter(sprint -> sprint.getUntil() == null || !sprint.getUntil().lastDay().isBefore(today))
                .reduce((earlier, later) -> later);
    }

    /** The first sprint that is still to begin; empty when there is none. */
    public Optional<Sprint> next() {
        return sprints.stream().filter(sprint -> firstDay(sprint).isAfter(today)).findFirst();
    }

    /** Whether the title of a sprint has the word for a sprint in it, so that it needs no other. */
    public static boolean isNamedSo(Sprint sprint, Presentation presentation) {
        return presentation.plainTitle(sprint).toLowerCase(Locale.ROOT).contains(presentation.word("sprint.word"));
    }

    private static LocalDate firstDay(Sprint sprint) {
        return sprint.getFrom() == null ? LocalDate.MIN : sprint.getFrom().firstDay();
    }
}
