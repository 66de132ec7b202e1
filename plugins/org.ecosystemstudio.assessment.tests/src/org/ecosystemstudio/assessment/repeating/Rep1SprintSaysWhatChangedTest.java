/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.repeating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;

class Rep1SprintSaysWhatChangedTest {

    private static final String CHANGED = " { changed outside \"x\" } ";

    @Test
    void reportsASprintThatDoesNotSayWhatChanged() {
        AssessedText text = assess("sprint Second");
        assertEquals(
                List.of("Sprint Second does not say what changed. Add to sprint Second: changed outside \"...\", or: "
                        + "changed inside \"...\" concerns scope."),
                text.messages());
        assertEquals(
                List.of("Sprint Second vermeldt niet wat er veranderde. Voeg aan sprint Second toe: changed outside "
                        + "\"...\", of: changed inside \"...\" concerns scope."),
                text.dutchMessages());
        assertEquals(List.of("1:8"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @Test
    void reportsOpenActionsThatAreNotCarriedOver() {
        AssessedText text = assess("action Fair action Lab action Old { status done } action Never { status stopped }\n"
                + "sprint Second" + CHANGED);
        assertEquals(
                List.of("Sprint Second carries nothing over, while these actions are open: Fair, Lab. Add to sprint "
                        + "Second the actions that go on, as in: carries over Fair."),
                text.messages());
        assertEquals(List.of("Sprint Second neemt niets mee, terwijl deze acties open zijn: Fair, Lab. Voeg aan sprint "
                + "Second de acties toe die doorgaan, zoals in: carries over Fair."), text.dutchMessages());
        assertEquals(List.of("2:8"), text.places());
    }

    @Test
    void acceptsASprintThatCarriesOver() {
        String text = "action Fair sprint Second { changed inside \"x\" carries over Fair }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("sprint Second"), AssessedText.evidence(new Rep1SprintSaysWhatChanged(), text));
    }

    @Test
    void asksToCarryOverOnlyWhatBeganBefore() {
        String sprint = "sprint Second from 2027-01" + CHANGED;
        assertEquals(0, assess(sprint + "action Fair { from 2027-01-01 }").findings().size());
        assertEquals(1, assess(sprint + "action Fair { from 2026-12-31 }").findings().size());
        assertEquals(1, assess(sprint + "action Fair { until 2027-12-31 }").findings().size());
        assertEquals(1, assess("sprint Second" + CHANGED + "action Fair { from 2027-01-01 }").findings().size());
        assertEquals(0, assess(sprint).findings().size());
    }

    @Test
    void asksNothingOfTheFirstOfSeveralSprints() {
        assertEquals(List.of(), assess("sprint Second from 2027" + CHANGED + "sprint First from 2026").messages());
        assertEquals(List.of("sprint Second"), AssessedText.evidence(new Rep1SprintSaysWhatChanged(),
                "sprint Second from 2027" + CHANGED + "sprint First from 2026"));
        assertEquals(2, assess("sprint First from 2026 sprint Second").findings().size());
        assertEquals(1, assess("sprint First from 2026").findings().size());
    }

    @Test
    void asksTheLatestSprintForOpenActions() {
        String sprints = "sprint A from 2025 sprint B from 2026" + CHANGED + "sprint C from 2027 ";
        assertEquals(List.of("Sprint C does not say what changed.",
                "Sprint C carries nothing over, while these actions are "
                        + "open: Fair."),
                assess(sprints + "action Fair").messages().stream()
                        .map(message -> message.replaceAll(" Add to.*", "")).toList());
    }

    @Test
    void bearsASprintThatIsStillBeingWritten() {
        assertEquals(0,
                AssessedText.unfinished(new Rep1SprintSaysWhatChanged(), "sprint S { changed").findings().size());
        assertEquals(1, AssessedText.unfinished(new Rep1SprintSaysWhatChanged(),
                "action Fair sprint S { carries over Nothing }").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Rep1SprintSaysWhatChanged(), text);
    }
}
