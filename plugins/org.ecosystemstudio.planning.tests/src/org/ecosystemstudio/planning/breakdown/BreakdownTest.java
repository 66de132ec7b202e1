/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

class BreakdownTest {

    @Test
    void numbersGoalsSubgoalsActionsAndTasks() {
        assertEquals(List.of("1 High", "1.1 Sub", "1.1.1 Deep", "1.1.1.1 T", "1.1.1.2 U", "1.2 First", "1.3 Second",
                "2 Low", "3 -", "3.1 Loose"), lines("""
                        goal Low
                        goal High { priority high subgoal Sub }
                        action Loose
                        action Second for High { priority low }
                        action First for High { priority high }
                        action Deep for High.Sub { task T task U }"""));
    }

    @Test
    void placesWorkOnceUnderTheFirstGoalItServes() {
        assertEquals(List.of("1 A", "2 B", "2.1 Both"), lines("goal A goal B action Both for B, A"));
    }

    @Test
    void endsWhereSubgoalsFormACycle() {
        assertEquals(List.of("1 A", "1.1 B"), lines("goal A goal B under A"));
        assertEquals(List.of("1 -", "1.1 Work"), lines("goal A under B goal B under A action Work for A"));
    }

    /** 100 hours stated cover the tasks' 60; the tasks' 60 are more than the 40 stated; in all 160 and 2 days of 8. */
    @Test
    void rollsUpHoursAndCostOfEachCurrency() {
        Breakdown breakdown = WrittenPlan.of("""
                goal G
                action Wide for G { hours 100 h budget 900 EUR task A 20 h task B 40 h { budget 300 EUR } }
                action Tight for G { hours 40 h task C 60 h { budget 50 USD } }
                action Loose { hours 2 days budget 100 EUR }""").plan().breakdown();
        BreakdownNode goal = breakdown.nodes().getFirst();
        assertEquals(BigDecimal.valueOf(160), goal.hours());
        assertEquals(List.of(Money.euro(900), Money.valueOf("50 USD")), goal.cost());
        assertEquals(BigDecimal.valueOf(176), breakdown.hours());
        assertEquals(List.of(Money.euro(1000), Money.valueOf("50 USD")), breakdown.cost());
    }

    @Test
    void reachesFromTheFirstToTheLastDayOfTheParts() {
        BreakdownNode goal = WrittenPlan.of("""
                goal G { by 2027-12-31 }
                action Early for G { from 2026-07-01 until 2026-07-31 }
                action Late for G { until 2026-10-30 }
                action Undated for G""").plan().breakdown().nodes().getFirst();
        assertEquals("2026-07-01", goal.firstDay().toString());
        assertEquals("2026-10-30", goal.lastDay().toString());
    }

    @Test
    void isEmptyForAnEmptyModel() {
        assertEquals(new Breakdown(List.of(), BigDecimal.ZERO, List.of()),
                WrittenPlan.of("ecosystem E").plan().breakdown());
    }

    private static List<String> lines(String model) {
        List<String> lines = new ArrayList<>();
        WrittenPlan.of(model).plan().breakdown().nodes().forEach(node -> add(node, lines));
        return lines;
    }

    private static void add(BreakdownNode node, List<String> lines) {
        lines.add(node.number() + " " + (node.element() == null ? "-" : node.element().getName()));
        node.parts().forEach(part -> add(part, lines));
    }
}
