/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.capabilities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.ecosystemstudio.model.ecosystem.Strength;
import org.ecosystemstudio.model.ecosystem.Topic;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

class CapabilityMapTest {

    @Test
    void takesTheGreatestStrengthOfAllThatIsStatedOfAnActorAndATopic() {
        WrittenPlan plan = WrittenPlan.of("""
                theme Vision
                actor Alfa { offers Vision strength weak works on Vision strength strong }
                actor Beta { works on Vision }""");
        List<Engagement> engagements = cover(plan, "Vision").engagements();
        assertEquals(List.of(Strength.STRONG, Strength.UNSPECIFIED),
                engagements.stream().map(Engagement::strength).toList());
        assertTrue(engagements.getFirst().offers() && engagements.getFirst().worksOn());
        assertFalse(engagements.getLast().offers());
        assertEquals(List.of(3, 1), engagements.stream().map(Engagement::weight).toList());
    }

    @Test
    void countsAContributionAsAnOffer() {
        WrittenPlan plan = WrittenPlan.of("""
                capability Pumps
                actor Alfa
                proposition Water { requires Pumps contribution Alfa "pumps" of Pumps }""");
        assertEquals("Alfa", WrittenPlan.names(cover(plan, "Pumps").bringers()));
        assertFalse(cover(plan, "Pumps").isGap());
    }

    @Test
    void findsAGapWhereNoParticipantBringsWhatIsAskedFor() {
        WrittenPlan plan = WrittenPlan.of("""
                capability Pumps
                capability Data
                capability Optics
                capability Idle
                actor Alfa { needs Optics }
                actor Friend { involvement friend offers Data, Idle }
                goal Pilot { requires Data }
                proposition Water { requires Pumps }""");
        assertEquals("Data Optics Pumps", WrittenPlan.names(
                plan.plan().capabilities().gaps().stream().map(TopicCover::topic).toList()));
        assertEquals("Pilot", WrittenPlan.names(cover(plan, "Data").requiredBy()));
        assertEquals("Alfa", WrittenPlan.names(cover(plan, "Optics").neededBy()));
        assertFalse(cover(plan, "Idle").isAskedFor());
    }

    @Test
    void takesWorkForEnoughOfAThemeButNotOfACapability() {
        WrittenPlan plan = WrittenPlan.of("""
                capability Pumps
                theme Vision
                actor Alfa { works on Pumps, Vision }
                goal Pilot { requires Pumps, Vision }""");
        assertTrue(cover(plan, "Pumps").isGap());
        assertFalse(cover(plan, "Vision").isGap());
    }

    @Test
    void callsThinWhatHangsOnOneParticipantAndHasNoSecondSourceOutside() {
        WrittenPlan plan = WrittenPlan.of("""
                capability Pumps
                capability Data
                actor Alfa { offers Pumps, Data }
                actor Friend { involvement friend offers Data }
                goal Pilot { requires Pumps, Data }""");
        assertTrue(cover(plan, "Pumps").isThin());
        assertFalse(cover(plan, "Data").isThin());
    }

    @Test
    void remembersWhatTheSourcesDoNotState() {
        WrittenPlan plan = WrittenPlan.of("""
                capability Pumps
                actor Alfa { offers illustrative Pumps }
                actor Beta { offers Pumps }""");
        assertEquals(List.of(true, false),
                cover(plan, "Pumps").engagements().stream().map(Engagement::illustrative).toList());
    }

    @Test
    void leavesOutWhatIsNotFound() {
        WrittenPlan plan = WrittenPlan.despiteProblems("""
                actor Alfa { offers Nothing needs Nothing works on Nothing }
                goal Pilot { requires Nothing }""");
        assertEquals(List.of(), plan.plan().capabilities().engagements());
    }

    @Test
    void knowsNothingOfTopicsOfOtherModels() {
        CapabilityMap map = WrittenPlan.of("actor Alfa").plan().capabilities();
        assertThrows(IllegalArgumentException.class, () -> map.of(EcosystemFactory.eINSTANCE.createTheme()));
    }

    private static TopicCover cover(WrittenPlan plan, String name) {
        return plan.plan().capabilities().of(plan.named(Topic.class, name));
    }
}
