/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;

class Qst1QuestionsOfDoneStepsTest {

    @Test
    void reportsTheOpenQuestionsOfAStepThatIsDone() {
        AssessedText text = assess("step plan done\n" + answers(1, 3));
        assertEquals(
                List.of("The step \"make an action plan\" is recorded as done, but these questions are open: Q5.4, "
                        + "Q5.5. Answer them, as in: answer Q5.4 \"...\"; what need not be answered is waived with a reason: "
                        + "waive Q5.4 because \"...\"."),
                text.messages());
        assertEquals(List.of("1:11"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @Test
    void saysSoInDutch() {
        assertEquals(
                List.of("De stap \"maken van een actieplan\" staat op afgerond, maar deze vragen zijn nog open: Q5.5. "
                        + "Beantwoord ze, zoals in: answer Q5.5 \"...\"; wat geen antwoord nodig heeft, krijgt een reden: waive "
                        + "Q5.5 because \"...\"."),
                assess("step plan done " + answers(1, 4)).dutchMessages());
    }

    @Test
    void acceptsAnswersAndWaivers() {
        String text = "step plan done " + answers(1, 4) + " waive Q5.5 because \"later\"";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("step status"), AssessedText.evidence(new Qst1QuestionsOfDoneSteps(), text));
    }

    @Test
    void doesNotTakeAnExpiredWaiverOrAnEmptyAnswer() {
        assertEquals(1,
                assess("step plan done " + answers(1, 4) + " waive Q5.5 because \"later\" until 2026-05").findings()
                        .size());
        assertEquals(1, assess("step plan done " + answers(1, 4) + " answer Q5.5 \" \"").findings().size());
    }

    @Test
    void asksNothingOfStepsThatAreNotDone() {
        String text = "step plan going step map open";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of(), AssessedText.evidence(new Qst1QuestionsOfDoneSteps(), text));
        assertEquals(List.of(), assess(answers(1, 2)).messages());
    }

    @Test
    void goesByTheLatestRecord() {
        assertEquals(0, assess("step plan done 2026-01 step plan going 2026-02").findings().size());
        assertEquals(1, assess("step plan going 2026-01 step plan done 2026-02").findings().size());
    }

    @Test
    void asksNothingOfTheRepeat() {
        assertEquals(List.of(), assess("step repeat done").messages());
        assertEquals(List.of(), AssessedText.evidence(new Qst1QuestionsOfDoneSteps(), "step repeat done"));
    }

    @Test
    void bearsAStepThatIsStillBeingWritten() {
        assertEquals(0, AssessedText.unfinished(new Qst1QuestionsOfDoneSteps(), "step plan").findings().size());
        assertEquals(1,
                AssessedText.unfinished(new Qst1QuestionsOfDoneSteps(), "step plan done answer Q5.9 \"x\" answer")
                        .findings().size());
    }

    private static String answers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> "answer Q5." + number + " \"yes\"")
                .collect(Collectors.joining(" "));
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Qst1QuestionsOfDoneSteps(), text);
    }
}
