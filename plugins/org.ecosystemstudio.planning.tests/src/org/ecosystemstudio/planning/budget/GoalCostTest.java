/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

class GoalCostTest {

    private static final String SHARED = """
            goal A { subgoal Part }
            goal B
            action Own for A { budget 10 EUR }
            action Both for A.Part, B { budget 100 EUR }
            action Back for B, A { budget 40 EUR }
            action Loose { budget 3 EUR }
            finance { cost Office 7 EUR for B cost Rent 2 EUR }
            """;

    /** A: 10 + 100 - 50 + 20 = 80. B: 40 - 20 + 50 + 7 = 77. None: 3 + 2 = 5. */
    @Test
    void leadsFromTheActionsUnderAGoalToItsCost() {
        assertEquals("A 110 - 50 + 20 + 0 = 80, B 40 - 20 + 50 + 7 = 77, none 3 - 0 + 0 + 2 = 5",
                costs(plan(SHARED)).stream().map(GoalCostTest::text).collect(Collectors.joining(", ")));
    }

    @Test
    void comesOutAtTheCostPerGoalOfTheBudget() {
        Plan plan = plan(SHARED);
        Map<Goal, Money> found = new HashMap<>();
        costs(plan).forEach(cost -> found.put(cost.goal(), cost.planned()));
        assertEquals(plan.budget().main().perGoal(), found);
    }

    @Test
    void isNotSharedWhereEveryActionServesOneGoal() {
        assertFalse(costs(plan("goal A action Own for A { budget 10 EUR }")).getFirst().isShared());
        assertTrue(costs(plan(SHARED)).getFirst().isShared());
    }

    private static Plan plan(String model) {
        return WrittenPlan.of(model).plan();
    }

    private static List<GoalCost> costs(Plan plan) {
        return GoalCost.of(plan.view(), plan.budget().main());
    }

    private static String text(GoalCost cost) {
        return (cost.goal() == null ? "none" : cost.goal().getName()) + " " + number(cost.standing()) + " - "
                + number(cost.ofOthers()) + " + " + number(cost.fromOthers()) + " + " + number(cost.outside()) + " = "
                + number(cost.planned());
    }

    private static String number(Money money) {
        return money.amount().stripTrailingZeros().toPlainString();
    }
}
