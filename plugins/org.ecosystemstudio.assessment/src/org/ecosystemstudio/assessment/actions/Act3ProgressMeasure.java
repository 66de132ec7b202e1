/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.ProgressRecord;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * ACT3: an action has a progress measure: in words, as a part of a total, or as a percentage; a bare number measures
 * nothing. The measure of a task is one of its subproject. Nothing is asked of an action that was stopped.
 */
public final class Act3ProgressMeasure implements ElementRule<Action> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("ACT3");
    }

    @Override
    public Class<Action> subject() {
        return Action.class;
    }

    @Override
    public boolean appliesTo(Action action, RuleContext context) {
        return action.getStatus() != WorkStatus.STOPPED;
    }

    @Override
    public void check(Action action, RuleContext context, RuleReport report) {
        if (!isMeasured(action) && action.getTasks().stream().noneMatch(Act3ProgressMeasure::isMeasured)) {
            report.finding(Observation.about(action, Literals.WORK_ITEM__PROGRESS)
                    .with(BareName.of(action)));
        }
    }

    private static boolean isMeasured(WorkItem item) {
        return item.getProgress().stream().anyMatch(Act3ProgressMeasure::saysOfWhat);
    }

    private static boolean saysOfWhat(ProgressRecord progress) {
        return Stated.is(progress.getMeasure()) || progress.getTotal() != null || progress.isPercentage();
    }
}
