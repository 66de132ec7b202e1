/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.messages.MessageBundle;

/**
 * A guiding question of a step (handbook 3.1 to 3.7). Those of step 1 are read from its text; the others close their
 * sections. Wordings are ours.
 *
 * @param code the code that answers and waivers name: {@code Q4.12}
 * @param step the step it belongs to
 * @param source the section of the handbook
 */
public record GuidingQuestion(String code, MethodStep step, String source) {

    private static final MessageBundle WORDINGS = MessageBundle.beside(GuidingQuestion.class, "questions");
    private static final int[] NUMBERS = { 8, 7, 7, 12, 5, 5, 14 };
    private static final int LAST_OF_SETTING_UP_MONITORING = 5;
    private static final List<GuidingQuestion> ALL = create();

    /** All questions, in order. */
    public static List<GuidingQuestion> all() {
        return ALL;
    }

    /** The question with the code; empty when there is none. */
    public static Optional<GuidingQuestion> find(String code) {
        return ALL.stream().filter(question -> question.code.equals(code)).findFirst();
    }

    /** The question itself. */
    public String wording(Locale language) {
        return WORDINGS.raw(language, code);
    }

    /**
     * Whether it is asked while the work is going on: of the questions on monitoring the first five are about setting it
     * up, the others about running it (handbook 3.7).
     */
    public boolean isAboutRunning() {
        return step == MethodStep.MONITOR
                && Integer.parseInt(code.substring(code.indexOf('.') + 1)) > LAST_OF_SETTING_UP_MONITORING;
    }

    private static List<GuidingQuestion> create() {
        List<GuidingQuestion> questions = new ArrayList<>();
        for (Step step : Step.numbered()) {
            for (int i = 1; i <= NUMBERS[step.number() - 1]; i++) {
                questions.add(new GuidingQuestion("Q" + step.number() + "." + i, step.identity(), step.source()));
            }
        }
        return List.copyOf(questions);
    }
}
