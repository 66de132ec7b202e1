/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.load.ActorLoad;
import org.ecosystemstudio.planning.load.MonthLoad;

/**
 * Hours planned and hours declared of every actor that has work, a row a month from its first work to
 * its last, and one before them for work without dates.
 */
final class CapacityTable {

    private final Presentation presentation;

    CapacityTable(Presentation presentation) {
        this.presentation = presentation;
    }

    DataTable table() {
        List<ActorMonth> months = new ArrayList<>();
        presentation.plan().load().all().forEach(load -> add(load, months));
        ElementWords words = new ElementWords(presentation);
        return new TableDesign<ActorMonth>("capacity", presentation.wording())
                .text("name", month -> FullName.of(month.actor())).text("actor", month -> words.title(month.actor()))
                .month("month", ActorMonth::month).hours("planned", ActorMonth::planned)
                .hours("declared", ActorMonth::declared).hoursEach("room", ActorMonth::room).of(months);
    }

    private void add(ActorLoad load, List<ActorMonth> months) {
        if (load.hoursUndated().signum() != 0) {
            months.add(new ActorMonth(load.actor(), null, load.hoursUndated(), null, null));
        }
        if (!load.hoursPerMonth().isEmpty()) {
            MonthLoad.of(load, presentation.plan().calendar(), load.hoursPerMonth().firstKey(),
                    load.hoursPerMonth().lastKey())
                    .forEach(month -> months.add(new ActorMonth(load.actor(), month.month(), month.planned(),
                            month.declared(), month.room())));
        }
    }

    /** One month of an actor, null for work without dates; declared is null when the actor declares no capacity. */
    private record ActorMonth(Actor actor, YearMonth month, BigDecimal planned, BigDecimal declared,
            BigDecimal room) {
    }
}
