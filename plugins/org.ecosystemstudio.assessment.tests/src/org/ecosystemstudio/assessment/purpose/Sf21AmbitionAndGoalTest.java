/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.purpose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;

class Sf21AmbitionAndGoalTest {

    private static final Rule RULE = new Sf21AmbitionAndGoal();

    @Test
    void reportsThatAllGoalsAreDropped() {
        AssessedText text = AssessedText.by(new Sf21AmbitionAndGoal(),
                "ecosystem E { ambition \"Far\" } goal G { status dropped subgoal S }");
        assertEquals(List.of("All goals of ecosystem E are dropped. Write the goal that takes their place and what it "
                + "means: goal Talent { description \"Keep engineers in the region\" }."), text.messages());
        assertEquals(List.of("Alle doelen van ecosysteem E zijn vervallen. Schrijf het doel op dat ervoor in "
                + "de plaats komt en wat het inhoudt: goal Talent { description \"Technici in de regio "
                + "houden\" }."),
                text.dutchMessages());
    }

    @Test
    void asksForAnAmbition() {
        AssessedText text = assess("""
                ecosystem Noord {
                    ambition " "
                }
                goal Talent
                """);
        assertEquals(
                List.of("Ecosystem Noord states no ambition. Write in the ecosystem what you want to have reached in "
                        + "some years: ambition \"In 2030 every dike has sensors\"."),
                text.messages());
        assertEquals(List.of("Ecosysteem Noord noemt geen ambitie. Schrijf bij het ecosysteem wat jullie over een paar "
                + "jaar bereikt willen hebben: ambition \"In 2030 heeft elke dijk sensoren\"."), text.dutchMessages());
        assertEquals(List.of("2:14"), text.places());
    }

    @Test
    void asksForAGoal() {
        AssessedText text = assess("ecosystem Noord { ambition \"More\" }");
        assertEquals(
                List.of("Ecosystem Noord has no goal. Write a first goal and what it means: goal Talent { description "
                        + "\"Keep engineers in the region\" }."),
                text.messages());
        assertEquals(
                List.of("Ecosysteem Noord heeft geen doel. Schrijf een eerste doel op en wat het inhoudt: goal Talent "
                        + "{ description \"Technici in de regio houden\" }."),
                text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
    }

    @Test
    void asksForBoth() {
        assertEquals(2, assess("ecosystem Noord").findings().size());
    }

    @Test
    void holdsByAmbitionAndMainGoals() {
        String text = "ecosystem Noord { ambition \"More\" } goal Talent { subgoal Inflow }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("ecosystem Noord", "goal Talent"), AssessedText.evidence(RULE, text));
    }

    @Test
    void waitsForAnEcosystem() {
        assertEquals(List.of(), assess("actor Alpha").messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, "goal Talent"));
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(1, AssessedText.unfinished(RULE, "ecosystem Noord { ambition } goal Talent {").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
