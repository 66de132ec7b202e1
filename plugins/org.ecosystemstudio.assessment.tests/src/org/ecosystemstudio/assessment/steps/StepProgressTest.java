/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.waivers.Waivers;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.junit.jupiter.api.Test;

class StepProgressTest {

    private static final String FIRST_ANSWERED = IntStream.rangeClosed(1, 7)
            .mapToObj(number -> "answer Q1." + number + " \"Known.\"\n").collect(Collectors.joining());

    @Test
    void doesNotBelieveThatAStepIsDoneInTheFuture() {
        assertFalse(progress("step map done 2026-06-02").of(MethodStep.MAP).isDone());
        assertTrue(progress("step map done 2026-06-01").of(MethodStep.MAP).isDone());
    }

    @Test
    void startsWithTheFirstStep() {
        assertEquals(List.of(MethodStep.MAP), come("ecosystem Noord"));
    }

    @Test
    void opensTheNextStepWhenOneIsRecordedAsDone() {
        assertEquals(List.of(MethodStep.MAP, MethodStep.PROPOSITION), come("ecosystem Noord step map done"));
        assertEquals(List.of(MethodStep.MAP), come("ecosystem Noord step map going"));
    }

    @Test
    void opensTheNextStepWhenAllQuestionsAreAnsweredOrWaived() {
        assertEquals(List.of(MethodStep.MAP), come(FIRST_ANSWERED));
        assertEquals(List.of(MethodStep.MAP, MethodStep.PROPOSITION), come(FIRST_ANSWERED + "answer Q1.8 \"Known.\""));
        assertEquals(List.of(MethodStep.MAP, MethodStep.PROPOSITION),
                come(FIRST_ANSWERED + "waive Q1.8 because \"Nobody else is about.\""));
        assertEquals(List.of(MethodStep.MAP),
                come(FIRST_ANSWERED + "waive Q1.8 because \"Nobody else is about.\" until 2026-05"));
        assertEquals(List.of(MethodStep.MAP), come(FIRST_ANSWERED + "answer Q1.8 \" \""));
    }

    @Test
    void believesARecordMoreThanAnswers() {
        String answered = FIRST_ANSWERED + "answer Q1.8 \"Known.\" ";
        assertEquals(List.of(MethodStep.MAP), come(answered + "step map going"));
    }

    @Test
    void opensAllStepsBeforeOneThatIsBegun() {
        assertEquals(upTo(MethodStep.ORGANISATION), come("ecosystem Noord agreement Knowledge"));
        assertEquals(upTo(MethodStep.PLAN), come("ecosystem Noord action Website"));
        assertEquals(upTo(MethodStep.MONITOR), come("ecosystem Noord answer Q7.1 \"By the office.\""));
        assertEquals(upTo(MethodStep.CARRY_OUT), come("ecosystem Noord step carry out going"));
        assertEquals(upTo(MethodStep.REPEAT), come("ecosystem Noord sprint Second"));
        assertEquals(List.of(MethodStep.MAP), come("ecosystem Noord step carry out open"));
    }

    @Test
    void beginsNoStepByARole() {
        assertEquals(List.of(MethodStep.MAP), come("ecosystem Noord actor Alpha { role driver }"));
        assertEquals(upTo(MethodStep.ORGANISATION),
                come("ecosystem Noord actor Alpha { commitment letter 2026-01-12 }"));
    }

    @Test
    void takesTheLatestRecordOfAStep() {
        StepProgress progress =
                progress("step map done 2026-03 step map going 2026-01 step plan open 2026-01 step plan going 2026-02");
        assertTrue(progress.of(MethodStep.MAP).isDone());
        assertFalse(progress.of(MethodStep.PROPOSITION).isBegun());
        assertTrue(progress.of(MethodStep.PLAN).isBegun());
        assertFalse(progress.of(MethodStep.PLAN).isDone());
    }

    @Test
    void tellsWhatIsDeclaredAnsweredWaivedAndOpen() {
        StepStatus plan = progress("action Website action Fair answer Q5.1 \"See agenda.\" answer Q5.1 \"And later.\" "
                + "waive Q5.2 because \"Too early.\" waive Q5.1 because \"Answered already.\"").of(MethodStep.PLAN);
        assertEquals(2, plan.elements());
        assertEquals(2, plan.questions().get(0).answers().size());
        assertTrue(plan.questions().get(0).waiver().isEmpty());
        assertTrue(plan.questions().get(0).isAnswered());
        assertEquals("Too early.", plan.questions().get(1).waiver().orElseThrow().getReason());
        assertFalse(plan.questions().get(1).isAnswered());
        assertFalse(plan.questions().get(1).isOpen());
        assertEquals(List.of("Q5.3", "Q5.4", "Q5.5"),
                plan.openQuestions().stream().map(status -> status.question().code()).toList());
    }

    @Test
    void hasNoQuestionsForTheRepeat() {
        StepStatus repeat = progress("sprint Second").of(MethodStep.REPEAT);
        assertEquals(List.of(), repeat.questions());
        assertTrue(repeat.isBegun());
        assertFalse(repeat.isDone());
    }

    private static List<MethodStep> upTo(MethodStep last) {
        return Arrays.asList(MethodStep.values()).subList(0, last.ordinal() + 1);
    }

    private static List<MethodStep> come(String text) {
        StepProgress progress = progress(text);
        return Arrays.stream(MethodStep.values()).filter(progress::hasCome).toList();
    }

    private static StepProgress progress(String text) {
        LoadedModel model = new ModelLoader(Locale.ENGLISH).parse(text);
        assertEquals(List.of(), model.problems());
        return StepProgress.of(model.view(), new Waivers(model.view(), AssessedText.TODAY), AssessedText.TODAY);
    }
}
