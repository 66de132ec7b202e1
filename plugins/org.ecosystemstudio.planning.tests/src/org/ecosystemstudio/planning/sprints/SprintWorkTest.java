/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.sprints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ecosystemstudio.model.ecosystem.Sprint;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

/** On 15 June 2026. */
class SprintWorkTest {

    private static final String ACTIONS = """
            action Done { from 2026-02-01 until 2026-03-01 status done }
            action Carried { from 2026-02-01 until 2026-12-31 }
            action InPart { from 2026-02-01 until 2026-12-31 task Rest { until 2026-12-01 } }
            action Left { from 2026-02-01 until 2026-05-31 }
            action Fresh { from 2026-09-01 until 2026-10-31 }
            action Beyond { from 2027-02-01 until 2027-03-31 }
            action Talks { every month until 2026-12 from 2026-01-01 }
            action Undated
            """;

    @Test
    void partsWhatIsCarriedOverFromWhatIsLeftAndWhatIsNew() {
        SprintWork work = work(
                ACTIONS + "sprint Second from 2026-07 until 2026-12 { carries over Carried, InPart.Rest }");
        assertEquals("Carried Rest", WrittenPlan.names(work.carriedOver()));
        assertEquals("Left", WrittenPlan.names(work.left()));
        assertEquals("Fresh", WrittenPlan.names(work.fresh()));
        assertEquals("Talks", WrittenPlan.names(work.recurring()));
    }

    @Test
    void takesASprintWithoutDatesFromTomorrowOnWithoutEnd() {
        SprintWork work = work(ACTIONS + "sprint Second");
        assertEquals("Left Carried InPart", WrittenPlan.names(work.left()));
        assertEquals("Fresh Beyond", WrittenPlan.names(work.fresh()));
    }

    @Test
    void leavesOutWhatNoLongerRecursInTheSprint() {
        assertEquals("", WrittenPlan.names(work(ACTIONS + "sprint Second from 2027-01 until 2027-12").recurring()));
    }

    private static SprintWork work(String text) {
        WrittenPlan plan = WrittenPlan.of(text);
        return SprintWork.of(plan.named(Sprint.class, "Second"), plan.plan());
    }
}
