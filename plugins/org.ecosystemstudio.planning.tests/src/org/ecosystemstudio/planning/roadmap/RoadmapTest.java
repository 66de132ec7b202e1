/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

/** All on Monday 15 June 2026. */
class RoadmapTest {

    @Test
    void ordersThemesBeforeTechnologiesAndByTheirStart() {
        WrittenPlan plan = WrittenPlan.of("""
                technology Twin { from 2025 }
                theme Later { from 2027 }
                theme Undated
                theme Sooner { from 2026-03 }""");
        assertEquals("Sooner Later Undated Twin",
                WrittenPlan.names(plan.plan().roadmap().tracks().stream().map(ThemeTrack::theme).toList()));
        assertEquals(List.of(false, false, true, false),
                plan.plan().roadmap().tracks().stream().map(ThemeTrack::isUndated).toList());
    }

    @Test
    void climbsFromTheLevelNowByMilestonesToTheLevelAimedAt() {
        ThemeTrack track = track("""
                theme Vision TRL 4 to 8 by 2027-12 {
                    milestone Bank "Image bank" 2026-05 at TRL 5 reached 2026-06-02
                    milestone Same 2026-09 at TRL 5
                    milestone Lab 2027-02-26 at TRL 6 to 7
                }""");
        assertEquals("4 now, 5 2026-06-02 now, 7 2027-02-26, 8 2027-12-31", text(track.readiness()));
        assertEquals(OptionalInt.of(5), track.readinessNow());
        assertEquals(OptionalInt.of(8), track.readinessAimed());
    }

    @Test
    void keepsAnAimWithoutADate() {
        assertEquals("4 now, 7", text(track("theme Vision TRL 4 to 7").readiness()));
        assertEquals("", text(track("theme Vision { from 2026 }").readiness()));
        assertEquals("6 2026-12-31",
                text(track("theme Vision { milestone Lab 2026-12 at TRL 6 }").readiness()));
    }

    @Test
    void gathersMilestonesOfTheThemeAndOfItsGoalsWithTheirDeadlines() {
        ThemeTrack track = track("""
                theme Vision { milestone Own 2027-03 }
                goal Knowledge { themes Vision by 2027-12-31 milestone Fifth 2026-12-01 }
                goal Other { by 2026-07 milestone NotOurs 2026-07-01 }
                goal Dropped { themes Vision by 2026-08 status dropped }
                milestone Half 2026-06-01 reached 2026-06-10 for Knowledge
                milestone Undated for Vision""");
        assertEquals("Half 2026-06-10 reached, Fifth 2026-12-01, Own 2027-03-31, Knowledge 2027-12-31 goal",
                track.milestones().stream().map(milestone -> milestone.element().getName() + " " + milestone.day()
                        + (milestone.reached() ? " reached" : "") + (milestone.isGoal() ? " goal" : ""))
                        .collect(Collectors.joining(", ")));
        assertEquals("Dropped Knowledge", WrittenPlan.names(track.goals()));
    }

    @Test
    void saysWhichPropositionsAThemeServesByNameAndByItsGoals() {
        ThemeTrack track = track("""
                interest People
                interest Orders
                actor Alfa
                theme Vision
                goal Knowledge { themes Vision answers People }
                proposition Direct { requires Vision answers People }
                proposition Given { contribution Alfa of Vision }
                proposition Dependent { dependency "One shared bank" for Vision }
                proposition Indirect { answers People }
                proposition Apart { answers Orders }""");
        assertEquals("Dependent Direct Given", WrittenPlan.names(track.named()));
        assertEquals("Indirect", WrittenPlan.names(track.byGoals()));
    }

    @Test
    void namesTheActionsOfATheme() {
        assertEquals("Lab", WrittenPlan.names(track("""
                theme Vision
                action Lab { themes Vision }
                action Other""").actions()));
    }

    @Test
    void isEmptyWithoutThemes() {
        assertTrue(WrittenPlan.of("capability Pumps TRL 4").plan().roadmap().tracks().isEmpty());
    }

    private static ThemeTrack track(String text) {
        return WrittenPlan.of(text).plan().roadmap().tracks().getFirst();
    }

    private static String text(List<ReadinessStep> steps) {
        return steps.stream().map(step -> step.level() + (step.day() == null ? "" : " " + step.day())
                + (step.reached() ? " now" : "")).collect(Collectors.joining(", "));
    }
}
