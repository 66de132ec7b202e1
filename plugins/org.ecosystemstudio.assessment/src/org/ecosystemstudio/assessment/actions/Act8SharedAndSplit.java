/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import java.math.BigDecimal;
import java.util.Set;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;
import org.ecosystemstudio.planning.recorded.HoursOfWork;

/**
 * ACT8: at least two participants have a part in an action, and a large one has tasks or is in a project, which has a
 * plan of its own. Recurring work is split by its rhythm. Nothing is asked of an action that was stopped.
 */
public final class Act8SharedAndSplit implements ElementRule<Action> {

    private static final int TOGETHER = 2;

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("ACT8");
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
        checkTogether(action, context, report);
        BigDecimal hours = HoursOfWork.of(action.getHours());
        RuleThreshold most = context.threshold(description());
        boolean split = !action.getTasks().isEmpty() || action.getProject() != null || action.getRhythm() != null;
        if (!split && !most.allows(hours)) {
            report.finding(Observation.about(action, Literals.WORK_ITEM__HOURS).in("large")
                    .with(BareName.of(action), hours, most.value()));
        }
    }

    private static void checkTogether(Action action, RuleContext context, RuleReport report) {
        Set<Actor> involved = Participation.in(action, context);
        if (involved.size() >= TOGETHER) {
            return;
        }
        String joining = Participation.exampleName(context, actor -> !involved.contains(actor));
        Observation observation = Observation.about(action, Literals.WORK_ITEM__PARTICIPANTS);
        report.finding(involved.isEmpty()
                ? observation.in("nobody").with(BareName.of(action), joining)
                : observation.in("alone").with(BareName.of(action), joining,
                        BareName.of(involved.iterator().next())));
    }
}
