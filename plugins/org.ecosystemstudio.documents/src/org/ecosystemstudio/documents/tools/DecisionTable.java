/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tools;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.DecisionRight;
import org.ecosystemstudio.model.ecosystem.DecisionSubject;
import org.ecosystemstudio.model.ecosystem.Party;

/** On what has to be decided, and who does so, with room for what nobody decides on yet (handbook 3.4). */
final class DecisionTable {

    private final Presentation presentation;

    DecisionTable(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The table; empty when the model says nothing of decisions. */
    Optional<Table> table() {
        Map<DecisionSubject, Set<Party>> deciders = new EnumMap<>(DecisionSubject.class);
        for (DecisionRight right : presentation.view().all(DecisionRight.class)) {
            for (DecisionSubject subject : right.getSubjects()) {
                if (Presentation.found(right.getBy()) != null) {
                    deciders.computeIfAbsent(subject, key -> new LinkedHashSet<>()).add(right.getBy());
                }
            }
        }
        if (deciders.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> rows = DecisionSubject.VALUES.stream().map(subject -> new Table.Row(Table.Role.BODY, "",
                List.of(Line.of(Presentation.capital(presentation.label(subject))).cell(),
                        new Table.Cell(presentation.mentions(deciders.getOrDefault(subject, Set.of()))))))
                .toList();
        return Optional.of(new Table(presentation.say("tools.decisions.caption"), List.of(
                new Table.Column(presentation.word("tools.decisions.on"), Table.Kind.TEXT, 34),
                new Table.Column(presentation.word("tools.decisions.by"), Table.Kind.TEXT, 0)), rows,
                Table.Narrow.STACK));
    }
}
