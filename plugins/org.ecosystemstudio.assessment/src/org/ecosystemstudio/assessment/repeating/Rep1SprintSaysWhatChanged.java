/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.repeating;

import java.util.List;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.NameList;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Sprint;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * REP1: a new sprint says what changed, and the latest one carries something over when actions from before it are open.
 * An action is from before when it begins earlier than the sprint, or when one of the two dates is not known.
 */
public final class Rep1SprintSaysWhatChanged implements ElementRule<Sprint> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("REP1");
    }

    @Override
    public Class<Sprint> subject() {
        return Sprint.class;
    }

    @Override
    public boolean appliesTo(Sprint sprint, RuleContext context) {
        return NewSprints.of(context).isNew(sprint);
    }

    @Override
    public void check(Sprint sprint, RuleContext context, RuleReport report) {
        BareName name = BareName.of(sprint);
        if (sprint.getChanges().stream().allMatch(change -> Stated.isLeftOpen(change.getText()))) {
            report.finding(Observation.about(sprint, Literals.SPRINT__CHANGES).with(name));
        }
        if (sprint.getCarriesOver().isEmpty() && NewSprints.of(context).isLatest(sprint)) {
            List<Action> open = context.view().actions().stream()
                    .filter(action -> isOpen(action) && isFromBefore(action, sprint)).toList();
            if (!open.isEmpty()) {
                report.finding(Observation.about(sprint, Literals.SPRINT__CARRIES_OVER).in("open")
                        .with(name, NameList.of(open), BareName.of(open.getFirst())));
            }
        }
    }

    private static boolean isOpen(Action action) {
        return action.getStatus() != WorkStatus.DONE && action.getStatus() != WorkStatus.STOPPED;
    }

    private static boolean isFromBefore(Action action, Sprint sprint) {
        return action.getFrom() == null || sprint.getFrom() == null
                || action.getFrom().firstDay().isBefore(sprint.getFrom().firstDay());
    }
}
