/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;

class Goal1SpecificTest {

    @Test
    void reportsAGoalWithoutDescriptionAndOwner() {
        AssessedText text = assess("actor Alfa goal Talent");
        assertEquals(
                List.of("Missing at goal Talent: description, owner. Add inside its braces: description \"...\" owner "
                        + "Alfa, or whoever looks after the goal."),
                text.messages());
        assertEquals(
                List.of("Bij doel Talent ontbreekt: omschrijving, eigenaar. Voeg tussen de accolades toe: description "
                        + "\"...\" owner Alfa, of wie er ook op het doel let."),
                text.dutchMessages());
        assertEquals(List.of("1:17"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void reportsAGoalWithoutDescription() {
        AssessedText text = assess("actor Alfa goal Talent { owner Alfa description \" \" }");
        assertEquals(List.of("Missing at goal Talent: description. Say in your own words what the goal is, inside its "
                + "braces: description \"...\"."), text.messages());
        assertEquals(List.of("Bij doel Talent ontbreekt: omschrijving. Zeg in eigen woorden wat het doel is, tussen de "
                + "accolades: description \"...\"."), text.dutchMessages());
    }

    @Test
    void reportsAGoalWithoutOwner() {
        assertEquals(
                List.of("Missing at goal Talent: owner. Add inside its braces: owner ..., or whoever looks after the "
                        + "goal."),
                assess("goal Talent { description \"Twenty\" }").messages());
    }

    @Test
    void acceptsAGoalWithBoth() {
        String text = "actor Alfa goal Talent { description \"Twenty\" owner Alfa }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("goal Talent"), AssessedText.evidence(new Goal1Specific(), text));
    }

    @Test
    void asksOfSubgoalsButNotOfDroppedGoals() {
        assertEquals(1, assess("actor A goal G { description \"x\" owner A subgoal S }").findings().size());
        assertEquals(0, assess("goal G { status dropped }").findings().size());
    }

    @Test
    void leavesAnOwnerThatDoesNotExistToTheLanguage() {
        assertEquals(List.of(), AssessedText.unfinished(new Goal1Specific(),
                "goal G { description \"x\" owner Nobody }").messages());
        assertEquals(1, AssessedText.unfinished(new Goal1Specific(), "goal G { owner").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Goal1Specific(), text);
    }
}
