/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Goals, their parts, their actions and their KPIs say the same wherever they show. */
class GoalCountsTest {

    @Test
    void saysWhichActionsAGoalSharesWithOthers() {
        Document plan = plan("""
                goal Talent
                goal Growth
                action Fair for Talent, Growth { budget 100 EUR until 2027-03-01 }
                action Site for Talent { until 2027-03-01 }""");
        String standing = section(plan, "standing");
        assertTrue(standing.contains("0 van 2 acties gereed, 1 gedeeld met andere doelen"), standing);
        assertTrue(standing.contains("0 van 1 actie gereed, 1 gedeeld met andere doelen"), standing);
        String budget = section(plan, "budget");
        assertTrue(budget.contains("Talent € 50 50%") && budget.contains("Growth € 50 50%"), budget);
        assertTrue(
                budget.contains("De kosten van een actie die meer doelen dient, zijn gelijk over die doelen verdeeld."),
                budget);
    }

    @Test
    void showsAReachedGoalAsReachedWithWhatIsStillOpen() {
        Document plan = plan("""
                goal Talent { status reached by 2026-12-31 subgoal Trainees { by 2026-10-31 } }
                action Fair for Talent { until 2027-03-01 }""");
        String standing = section(plan, "standing");
        assertTrue(standing.contains("0 van 1 actie gereed · nog open: Fair"), standing);
        assertTrue(standing.contains("bereikt") && !standing.contains("100%"), standing);
        assertFalse(standing.contains("Over de datum"), standing);
        assertTrue(section(plan, "goals").contains("bereikt met het doel"), section(plan, "goals"));
    }

    @Test
    void givesTheNextDateOfAKpiFromItsRhythmUntilTheDeadlineOfItsGoal() {
        String standing = section(plan("""
                actor Alfa { kind company }
                goal Talent { by 2026-12-31 indicator "people" from 0 to 9
                    kpi People { watched by Alfa every quarter measured 2026-11-20 4 } }
                goal Growth { by 2026-11-30 indicator "firms" from 0 to 9
                    kpi Firms { watched by Alfa every month on day 5 } }"""), "standing");
        assertTrue(standing.contains("elk kwartaal eerstvolgend: 4e kwartaal 2026"), standing);
        assertFalse(standing.contains("eerstvolgend: 5 dec"), standing);
    }

    @Test
    void namesTheCriticalPathOfEachSetOfLinkedWork() {
        String planning = section(plan("""
                action A { from 2027-01-04 takes 1 week }
                action B { after A takes 1 week }
                action C { from 2027-02-01 takes 1 week }
                action D { after C takes 1 week }"""), "planning");
        assertTrue(planning.contains("Kritiek pad per samenhangende reeks werk"), planning);
        assertTrue(planning.contains("A → B (4–15 jan 2027, 10 werkdagen)"), planning);
        assertTrue(planning.contains("C → D (1–12 feb 2027, 10 werkdagen)"), planning);
    }

    private static Document plan(String model) {
        return Jsoup.parse(TestPlans.write(TestPlans.of(model), Language.DUTCH, DocumentFormat.HTML));
    }

    private static String section(Document plan, String name) {
        return plan.select("section[aria-labelledby=" + name + "]").text().replace('\u00a0', ' ');
    }
}
