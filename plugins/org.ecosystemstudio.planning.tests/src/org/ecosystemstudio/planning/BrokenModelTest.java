/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.Locale;

import org.ecosystemstudio.language.loading.ModelLoader;
import org.junit.jupiter.api.Test;

/** A plan is also asked for while somebody types. */
class BrokenModelTest {

    private static final String MODEL = """
            ecosystem North { period 2026-01 to 2026-12 }
            actor Alfa { contact Anna "A. de Vries" }
            goal Talent { by 2026-06-30 indicator "hired" from 12 to 40 people subgoal Trainees
                kpi Hired { watched by Alfa every quarter when below 20 catch up measured 2026-03-31 14 } }
            goal Homes under Talent
            group Steering { members Alfa chair Alfa meets every 2 months on the first Monday until 2026-10 }
            action Site for Talent.Trainees by Alfa { from 2026-02-01 until 2026-03-15 hours 80 h budget 8000 EUR
                takes 3 weeks progress "pages" 4 of 12 on 2026-02-20 worked 12 h in 2026-02 by Alfa
                spent 3200 EUR on 2026-03-01 borne by Alfa 50 % funded by Fund taken up by Alfa.Anna
                milestone Live 2026-03-01 reached 2026-03-02 }
            action Fair for Talent by Alfa { after Site by 2 weeks every year in October 2 times except 2026-10-05
                task Hall 60 h { after Site } status planned priority high }
            finance { cash Alfa 25000 EUR 2026 in kind Alfa 200 h at 75 EUR cost Office 10 EUR for Fair
                subsidy Fund { granted 2026-02-01 share 40 % for Talent condition Hours by 2026-05 } }
            audience Students { via website every month from 2026-03 by Alfa }
            closed days 2026-12-24 to 2027-01-02""";

    @Test
    void givesAPlanOfATextThatIsCutOffAnywhere() {
        ModelLoader loader = new ModelLoader(Locale.ENGLISH);
        for (int length = 0; length < MODEL.length(); length += 9) {
            Plan plan = Plan.of(loader.parse(MODEL.substring(0, length)).view(), LocalDate.parse("2026-06-15"));
            assertEquals(plan.view().actions().size(), plan.agenda().actions().size());
            assertEquals(plan.view().goals().size(), plan.progress().goals().size());
            assertEquals(plan.view().actors().size(), plan.load().all().size());
            plan.budget();
        }
    }

    @Test
    void leavesOutWhatDoesNotResolve() {
        WrittenPlan plan = WrittenPlan.despiteProblems("""
                action Site for Nowhere by Nobody with None {
                    after Never from 2026-02-02 takes 1 day budget 10 EUR borne by Nobody 50 % hours 8 h
                    worked 1 h by Nobody
                }
                group Steering { members None chair None meets every month on day 1 }
                goal Talent { kpi Hired { watched by Nobody every month } }
                finance { cash Nobody 5 EUR in kind Nobody 5 h at 1 EUR cost Office 1 EUR for Nowhere }""");
        assertEquals("2026-02-02..2026-02-02", plan.dates("Site"));
        assertEquals("{null=11 EUR}", plan.plan().budget().main().perGoal().toString());
        assertEquals(0, plan.plan().budget().main().bearers().size());
        assertEquals("8", plan.plan().load().hoursPlanned().toPlainString());
    }

    @Test
    void computesEachPartOnce() {
        Plan plan = WrittenPlan.of("action Site { from 2026-02-02 }").plan();
        assertSame(plan.schedule(), plan.schedule());
        assertSame(plan.period(), plan.period());
        assertSame(plan.occurrences(), plan.occurrences());
        assertSame(plan.budget(), plan.budget());
        assertSame(plan.progress(), plan.progress());
        assertSame(plan.load(), plan.load());
        assertSame(plan.agenda(), plan.agenda());
        assertEquals(LocalDate.parse("2026-06-15"), plan.today());
    }
}
