/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

class ActorAgendaTest {

    private static final LocalDate LAST = LocalDate.of(2027, 2, 28);

    private final WrittenPlan plan = WrittenPlan.on("2026-12-15", """
            ecosystem North { period 2026-01 to 2027-12 }
            actor Alfa
            actor Beta
            actor Idle
            group Core { members Alfa chair Alfa meets every month on day 1 }
            goal Mine { owner Alfa by 2027-01-31 }
            goal Theirs { owner Beta by 2027-01-31 }
            action Late by Alfa { until 2026-01-15 }
            action Own by Alfa { until 2027-02-28 milestone Half 2027-01-15 }
            action Joint by Beta with Alfa { until 2027-02-01 }
            action Other by Beta { until 2027-02-02 }
            action After by Alfa { until 2027-03-01 }""");

    @Test
    void holdsWhatAnActorHasToDoWithUntilTheLastDay() {
        ActorAgenda agenda = ActorAgenda.of(plan.plan(), plan.actor("Alfa"), LAST);
        assertEquals("2026-01-15 Late", text(agenda.overdue()));
        assertEquals("2027-01-15 Half, 2027-01-31 Mine, 2027-02-01 Joint, 2027-02-28 Own", text(agenda.upcoming()));
        assertEquals("2027-01-01 Core, 2027-02-01 Core",
                agenda.recurring().stream()
                        .map(each -> each.firstDay() + " " + ((NamedElement) each.source()).getName())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void holdsNothingOfWhoHasNothingToDo() {
        ActorAgenda agenda = ActorAgenda.of(plan.plan(), plan.actor("Idle"), LAST);
        assertEquals(List.of(List.of(), List.of(), List.of()),
                List.of(agenda.overdue(), agenda.upcoming(), agenda.recurring()));
    }

    private static String text(List<DatedEvent> events) {
        return events.stream().map(event -> event.date() + " " + event.element().getName())
                .collect(Collectors.joining(", "));
    }
}
