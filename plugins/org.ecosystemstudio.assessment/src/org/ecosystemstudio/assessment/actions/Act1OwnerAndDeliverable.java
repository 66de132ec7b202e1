/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import java.util.stream.Stream;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * ACT1: an action has an owner, who is a participant, and a deliverable. What the tasks of a subproject deliver is its
 * deliverable too. Nothing is asked of an action that was stopped.
 */
public final class Act1OwnerAndDeliverable implements ElementRule<Action> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("ACT1");
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
        checkOwner(action, context, report);
        if (Stream.concat(Stream.of(action), action.getTasks().stream())
                .flatMap(work -> work.getDeliverables().stream()).noneMatch(Stated::isCalled)) {
            report.finding(Observation.about(action, Literals.WORK_ITEM__DELIVERABLES).in("deliverable")
                    .with(BareName.of(action)));
        }
    }

    private static void checkOwner(Action action, RuleContext context, RuleReport report) {
        Actor owner = action.getOwner();
        if (owner == null) {
            report.finding(Observation.about(action, Literals.WORK_ITEM__OWNER).in("owner")
                    .with(BareName.of(action), Participation.exampleName(context, actor -> true)));
        } else if (!owner.eIsProxy() && !context.participants().contains(owner)) {
            report.finding(Observation.about(action, Literals.WORK_ITEM__OWNER).in("outsider").as(Severity.ERROR)
                    .with(BareName.of(action), BareName.of(owner), owner.getInvolvement()));
        }
    }
}
