/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.load.ActorLoad;
import org.ecosystemstudio.planning.load.MonthlyCapacity;

/**
 * Hours planned and hours declared of every actor that has work, a row a month from its first work to
 * its last, and one before them for work without dates.
 */
final class CapacityTable {

    private static final int DECIMALS = 2;

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
            months.add(new ActorMonth(load.actor(), null, load.hoursUndated(), null));
        }
        if (load.hoursPerMonth().isEmpty()) {
            return;
        }
        MonthlyCapacity capacity = new MonthlyCapacity(load.actor(), presentation.plan().calendar());
        YearMonth last = load.hoursPerMonth().lastKey();
        for (YearMonth month = load.hoursPerMonth().firstKey(); !month.isAfter(last); month = month.plusMonths(1)) {
            BigDecimal declared =
                    capacity.isUnknown() ? null : capacity.hoursIn(month).setScale(DECIMALS, RoundingMode.HALF_UP);
            months.add(new ActorMonth(load.actor(), month,
                    load.hoursPerMonth().getOrDefault(month, BigDecimal.ZERO), declared));
        }
    }

    /** One month of an actor, null for work without dates; declared is null when the actor declares no capacity. */
    private record ActorMonth(Actor actor, YearMonth month, BigDecimal planned, BigDecimal declared) {

        /** Hours that are left; below zero when more is planned than declared. */
        BigDecimal room() {
            return declared == null ? null : declared.subtract(planned);
        }
    }
}
