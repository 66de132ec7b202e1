/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.assessment.waivers.Waivers;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Answer;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.ecosystem.StepRecord;
import org.ecosystemstudio.model.method.GuidingQuestion;
import org.ecosystemstudio.model.method.Step;

/**
 * How far a model is with the steps of the method.
 *
 * @param steps the seven steps and the repeat, in order
 */
public record StepProgress(List<StepStatus> steps) {

    private static final Comparator<StepRecord> BY_DATE = Comparator.<StepRecord, LocalDate>comparing(
            record -> record.getDate() == null ? LocalDate.MIN : record.getDate().lastDay())
            .thenComparing(StepRecord::getStatus);

    /** Creates a progress. */
    public StepProgress {
        steps = List.copyOf(steps);
    }

    /** The progress of a model on a day; waivers of questions that have no answer are used. */
    public static StepProgress of(EcosystemView view, Waivers waivers, LocalDate today) {
        Map<MethodStep, Integer> elements = new EnumMap<>(MethodStep.class);
        Map<String, List<Answer>> answers = new HashMap<>();
        Map<MethodStep, StepRecord> records = new EnumMap<>(MethodStep.class);
        for (Element element : view.all(Element.class)) {
            StepElements.stepOf(element.eClass()).ifPresent(step -> elements.merge(step, 1, Integer::sum));
            switch (element) {
                case Answer answer when Stated.is(answer.getText()) ->
                    answers.computeIfAbsent(answer.getQuestion(), code -> new ArrayList<>()).add(answer);
                case StepRecord record when Stated.hasCome(record.getDate(), today) ->
                    records.merge(record.getStep(), record, BinaryOperator.maxBy(BY_DATE));
                default -> {
                    // says nothing of questions or steps
                }
            }
        }
        return new StepProgress(Step.all().stream().map(step -> new StepStatus(step,
                elements.getOrDefault(step.identity(), 0), questions(step, answers, waivers),
                Optional.ofNullable(records.get(step.identity())))).toList());
    }

    /** The status of a step. */
    public StepStatus of(MethodStep step) {
        return steps.get(step.ordinal());
    }

    /**
     * Whether the time of a step has come: the step before is done, or anything of the step or a later one has begun. The
     * time of the first has always come.
     */
    public boolean hasCome(MethodStep step) {
        return step == MethodStep.MAP || steps.get(step.ordinal() - 1).isDone()
                || steps.subList(step.ordinal(), steps.size()).stream().anyMatch(StepStatus::isBegun);
    }

    private static List<QuestionStatus> questions(Step step, Map<String, List<Answer>> answers, Waivers waivers) {
        return step.questions().stream().map(question -> status(question, answers, waivers)).toList();
    }

    private static QuestionStatus status(GuidingQuestion question, Map<String, List<Answer>> answers,
            Waivers waivers) {
        List<Answer> given = answers.getOrDefault(question.code(), List.of());
        return new QuestionStatus(question, given,
                given.isEmpty() ? waivers.useForQuestion(question.code()) : Optional.empty());
    }
}
