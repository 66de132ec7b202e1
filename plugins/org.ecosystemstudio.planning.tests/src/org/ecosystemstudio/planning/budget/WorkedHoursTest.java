/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

/** What hours worked are worth on Monday 15 June 2026. */
class WorkedHoursTest {

    private static final String ACTORS = """
            actor A
            actor B
            actor C
            finance {
                in kind A 100 h at 75 EUR
                in kind B 100 h at 50 EUR
                in kind B 10 h at 60 EUR
            }
            """;

    /** 10 hours of A at 75, also those of the owner without a name, on a task: 20 hours, 1,500 EUR. */
    @Test
    void valuesHoursAtTheRateOfTheActorWhoWorkedThem() {
        WorkedHours worked = worked("""
                action Lab by A {
                    worked 10 h in 2026-05 by A
                    task Wall { worked 10 h in 2026-04 }
                }""");
        assertEquals("20 20 1500 EUR", text(worked));
        assertFalse(worked.isPartlyValued());
    }

    /** B has two rates and C none: their 3 and 4 hours count, and are worth nothing known. */
    @Test
    void valuesNoHoursWhoseRateIsNotKnown() {
        WorkedHours worked = worked("""
                action Lab by A {
                    worked 2 h in 2026-05
                    worked 3 h in 2026-05 by B
                    worked 4 h in 2026-05 by C
                }""");
        assertEquals("9 2 150 EUR", text(worked));
        assertTrue(worked.isPartlyValued());
    }

    @Test
    void countsNoHoursAfterToday() {
        assertEquals("1 1 75 EUR", text(worked("action Lab by A { worked 1 h in 2026-06 worked 5 h in 2026-07 }")));
    }

    private static WorkedHours worked(String actions) {
        Plan plan = WrittenPlan.of(ACTORS + actions).plan();
        return WorkedHours.of(plan.view(), plan.view().actions(), Money.EUR, plan.today());
    }

    private static String text(WorkedHours worked) {
        return number(worked.hours()) + " " + number(worked.valuedHours()) + " "
                + number(worked.worth().amount()) + " " + worked.worth().currency().getCurrencyCode();
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
