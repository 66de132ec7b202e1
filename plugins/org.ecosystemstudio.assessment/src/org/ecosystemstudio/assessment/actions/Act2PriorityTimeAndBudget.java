/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Level;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * ACT2: an action has a priority, a deadline or a duration, hours and a budget. Time and money may stand in the tasks
 * of a subproject, money in a cost entry for the action, and a rhythm says when a recurring action takes place. All
 * that is missing in an action makes one finding. Nothing is asked of an action that was stopped.
 */
public final class Act2PriorityTimeAndBudget implements ElementRule<Action> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("ACT2");
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
        List<EStructuralFeature> missing = new ArrayList<>();
        List<String> words = new ArrayList<>();
        if (action.getPriority() == Level.UNSPECIFIED) {
            missing.add(Literals.ACTION__PRIORITY);
            words.add("priority high");
        }
        boolean timed = action.getRhythm() != null || hasTime(action)
                || action.getTasks().stream().anyMatch(Act2PriorityTimeAndBudget::hasTime);
        if (!timed) {
            missing.add(Literals.WORK_ITEM__UNTIL);
            words.add("until " + context.plan().period().lastDay());
        }
        if (action.getHours() == null && action.getTasks().stream().allMatch(task -> task.getHours() == null)) {
            missing.add(Literals.WORK_ITEM__HOURS);
            words.add("hours 40 h");
        }
        if (!context.fact(ActionsWithCost.class, ActionsWithCost::of).contains(action)) {
            missing.add(Literals.WORK_ITEM__BUDGET);
            words.add("budget 2500 EUR");
        }
        if (!missing.isEmpty()) {
            report.finding(Observation.about(action, missing.getFirst()).in(timed ? "" : "undated")
                    .with(BareName.of(action), missing, String.join(" ", words)));
        }
    }

    private static boolean hasTime(WorkItem item) {
        return item.getUntil() != null || item.getDuration() != null;
    }
}
