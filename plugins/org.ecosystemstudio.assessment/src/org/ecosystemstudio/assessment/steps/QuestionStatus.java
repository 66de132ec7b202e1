/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.steps;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.Answer;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.ecosystemstudio.model.method.GuidingQuestion;

/**
 * Where a guiding question stands in a model.
 *
 * @param question the question
 * @param answers the answers with words, in the order of the text
 * @param waiver the waiver by which it need not be answered; empty when it is answered, or open
 */
public record QuestionStatus(GuidingQuestion question, List<Answer> answers, Optional<Waiver> waiver) {

    /** Creates a status. */
    public QuestionStatus {
        Objects.requireNonNull(question);
        Objects.requireNonNull(waiver);
        answers = List.copyOf(answers);
    }

    /** Whether it has an answer. */
    public boolean isAnswered() {
        return !answers.isEmpty();
    }

    /** Whether it has neither an answer nor a waiver. */
    public boolean isOpen() {
        return answers.isEmpty() && waiver.isEmpty();
    }
}
