/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.InstalledRules;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.Place;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.planning.Plan;

/**
 * A model with its plan and all that is to be said about it. Rules are not asked about a model whose text cannot be read
 * as a whole: they would miss what is there but was not understood.
 *
 * @param model the model as it was read
 * @param plan its plan
 * @param assessment what the rules say; empty when they were not asked
 * @param textProblems what the language found, by file and place
 * @param problems what the language and the rules found, by file and place, without what waits for a later step
 */
public record ReviewedModel(LoadedModel model, Plan plan, Optional<Assessment> assessment, List<Problem> textProblems,
        List<Problem> problems) {

    /** The code of the error that a model whose files declare nothing has. */
    public static final String EMPTY = "empty";

    private static final MessageBundle MESSAGES = MessageBundle.beside(ReviewedModel.class);

    /** Keeps copies of the lists. */
    public ReviewedModel {
        textProblems = List.copyOf(textProblems);
        problems = List.copyOf(problems);
    }

    /**
     * Plans and assesses a model.
     *
     * @param model the model as it was read
     * @param today the day from which progress and deadlines are looked at
     * @param messages the language of the rules' messages
     * @param settings numbers and severities of rules that go before those of the model
     */
    public static ReviewedModel of(LoadedModel model, LocalDate today, Locale messages, AssessmentSettings settings) {
        return of(model, today, messages, InstalledRules.all(), settings);
    }

    /**
     * Plans a model and assesses it by the given rules.
     *
     * @param model the model as it was read
     * @param today the day from which progress and deadlines are looked at
     * @param messages the language of the rules' messages
     * @param settings numbers and severities of rules that go before those of the model
     */
    public static ReviewedModel of(LoadedModel model, LocalDate today, Locale messages,
            Collection<? extends Rule> rules, AssessmentSettings settings) {
        Plan plan = Plan.of(model.view(), today);
        Optional<Assessment> assessment = model.isWhole() ? Optional.of(Assessment.of(plan, rules, settings))
                : Optional.empty();
        List<Problem> textProblems = new ArrayList<>(model.problems());
        if (textProblems.isEmpty() && model.view().topLevel().isEmpty() && !model.files().isEmpty()) {
            textProblems.add(new Problem(new Place(model.files().getFirst(), 1, 1, 1, 1, 0, 0), Severity.ERROR, EMPTY,
                    MESSAGES.text(messages, EMPTY)));
        }
        Collections.sort(textProblems);
        List<Problem> problems = new ArrayList<>(textProblems);
        assessment.map(Assessment::findings).orElse(List.of())
                .forEach(finding -> problems.add(problem(finding, model, messages)));
        Collections.sort(problems);
        return new ReviewedModel(model, plan, assessment, textProblems, problems);
    }

    /**
     * What the language and the rules found, by file and place, with what waits for a later step.
     *
     * @param messages the language of the rules' messages
     */
    public List<Problem> allProblems(Locale messages) {
        List<Problem> all = new ArrayList<>(problems);
        assessment.map(Assessment::waiting).orElse(List.of())
                .forEach(finding -> all.add(problemOf(finding, messages)));
        Collections.sort(all);
        return all;
    }

    /**
     * A finding of this model with its places.
     *
     * @param messages the language of its message
     */
    public Problem problemOf(Finding finding, Locale messages) {
        return problem(finding, model, messages);
    }

    /** Whether documents can be made of the model: nothing in it is an error. */
    public boolean isSound() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static Problem problem(Finding finding, LoadedModel model, Locale messages) {
        List<Place> related = finding.related().stream().map(element -> model.place(element, null))
                .flatMap(Optional::stream).toList();
        return new Problem(placeOf(finding, model), finding.severity(), finding.code(), finding.message(messages),
                related);
    }

    private static Place placeOf(Finding finding, LoadedModel model) {
        return model.place(finding.element(), finding.feature())
                .or(() -> model.place(finding.element(), null))
                .orElseThrow(() -> new IllegalStateException("An element of the model stands in no file"));
    }
}
