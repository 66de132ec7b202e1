/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.steps;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.ProgressStatus;
import org.ecosystemstudio.model.ecosystem.StepRecord;
import org.ecosystemstudio.model.method.Step;

/**
 * How far a model is with a step of the method, derived from what it declares, answers and records.
 *
 * @param step the step
 * @param elements how many elements the model declares that the step is about
 * @param questions its guiding questions, in order; none for the repeat
 * @param record what the modellers say of the step last, of one date that which is furthest; empty when they say
 *            nothing
 */
public record StepStatus(Step step, int elements, List<QuestionStatus> questions, Optional<StepRecord> record) {

    /** Creates a status. */
    public StepStatus {
        Objects.requireNonNull(step);
        Objects.requireNonNull(record);
        questions = List.copyOf(questions);
    }

    /** Whether anything of the step is declared, answered or recorded as begun. */
    public boolean isBegun() {
        return elements > 0 || questions.stream().anyMatch(QuestionStatus::isAnswered)
                || record.filter(said -> said.getStatus() == ProgressStatus.GOING
                        || said.getStatus() == ProgressStatus.DONE).isPresent();
    }

    /**
     * Whether the step is done: recorded so, or, when nothing is recorded, begun with every question answered or waived.
     */
    public boolean isDone() {
        return record.map(said -> said.getStatus() == ProgressStatus.DONE)
                .orElseGet(() -> isBegun() && !questions.isEmpty() && openQuestions().isEmpty());
    }

    /** The guiding questions without answer and waiver, in order. */
    public List<QuestionStatus> openQuestions() {
        return questions.stream().filter(QuestionStatus::isOpen).toList();
    }
}
