/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.questions;

import java.util.List;

import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.steps.StepStatus;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.ProgressStatus;
import org.ecosystemstudio.model.ecosystem.StepRecord;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * QST1: the guiding questions of a step that is recorded as done are answered or waived. What was recorded of a step
 * last counts; the repeat has no questions.
 */
public final class Qst1QuestionsOfDoneSteps implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("QST1");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        for (StepStatus status : context.steps().steps()) {
            status.record().filter(record -> record.getStatus() == ProgressStatus.DONE && !status.questions().isEmpty())
                    .ifPresent(record -> check(record, status, report));
        }
    }

    private static void check(StepRecord record, StepStatus status, RuleReport report) {
        List<String> open = status.openQuestions().stream().map(question -> question.question().code()).toList();
        if (open.isEmpty()) {
            report.evidence(record);
        } else {
            report.finding(Observation.about(record, Literals.STEP_RECORD__STATUS)
                    .with(record.getStep(), open, open.getFirst()));
        }
    }
}
