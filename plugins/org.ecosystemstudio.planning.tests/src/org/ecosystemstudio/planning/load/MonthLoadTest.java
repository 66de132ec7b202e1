/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

class MonthLoadTest {

    private final WrittenPlan plan = WrittenPlan.of("""
            ecosystem North { period 2026-01 to 2026-06 }
            actor Alfa { capacity 20 h per month from 2026-03-01 }
            actor Beta
            action Work by Alfa { from 2026-02-23 until 2026-03-06 hours 50 h }
            action Other by Beta { from 2026-02-02 until 2026-02-06 hours 8 h }""");

    @Test
    void setsHoursPlannedBesideHoursDeclared() {
        // Work takes 10 working days, 5 in each month; the capacity begins in March.
        List<MonthLoad> months = months("Alfa");
        assertEquals("2026-01: 0 of 0.00, 2026-02: 25.00 of 0.00, 2026-03: 25.00 of 20.00, 2026-04: 0 of 20.00",
                months.stream().map(month -> month.month() + ": " + month.planned() + " of " + month.declared())
                        .collect(Collectors.joining(", ")));
        assertTrue(months.get(2).isTooMuch());
        assertEquals("-5.00", months.get(2).room().toString());
        assertFalse(months.get(3).isTooMuch());
    }

    @Test
    void knowsNoRoomOfWhoDeclaresNothing() {
        MonthLoad february = months("Beta").get(1);
        assertNull(february.declared());
        assertNull(february.room());
        assertFalse(february.isTooMuch());
    }

    private List<MonthLoad> months(String actor) {
        return MonthLoad.of(plan.plan().load().of(plan.actor(actor)), plan.plan().calendar(), YearMonth.of(2026, 1),
                YearMonth.of(2026, 4));
    }
}
