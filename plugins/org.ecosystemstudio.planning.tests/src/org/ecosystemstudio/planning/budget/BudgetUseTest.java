/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

/** All on Monday 15 June 2026. */
class BudgetUseTest {

    @Test
    void comparesSpendingWithThePlanByMainGoal() {
        assertEquals("A 1000 EUR 200 EUR, B 0 EUR 50 EUR over, none 300 EUR 10 EUR", uses("""
                goal A { subgoal Part }
                goal B
                action Site for A.Part { budget 1000 EUR spent 200 EUR on 2026-05 spent 900 EUR on 2026-07 }
                action Unplanned for B { spent 50 EUR on 2026-05 }
                action Party { budget 300 EUR spent 10 EUR on 2026-05 }"""));
    }

    @Test
    void sharesWhatIsSpentForSeveralGoalsEqually() {
        assertEquals("A 50 EUR 33.34 EUR, B 50 EUR 33.33 EUR",
                uses("""
                        goal A
                        goal B
                        action Site for A, B { budget 100 EUR spent 66.67 EUR on 2026-05 }""").replace(".00", ""));
    }

    @Test
    void isEmptyWithoutMoney() {
        assertEquals("", uses("goal A\naction Site for A"));
    }

    private static String uses(String text) {
        WrittenPlan plan = WrittenPlan.of(text);
        return BudgetUse.of(plan.plan().view(), plan.plan().budget().main()).stream()
                .map(use -> (use.goal() == null ? "none" : use.goal().getName()) + " " + use.planned() + " "
                        + use.spent() + (use.isOverspent() ? " over" : ""))
                .collect(Collectors.joining(", "));
    }
}
