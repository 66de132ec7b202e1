/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.json;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.budget.CurrencyBudget;
import org.ecosystemstudio.planning.progress.WorkProgress;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** Writes an action with its tasks: what the model says, when it takes place, how far it is, what it costs. */
final class ActionsJson {

    private final Plan plan;
    private final References references;
    private final JsonText json;

    ActionsJson(Plan plan, References references, JsonText json) {
        this.plan = plan;
        this.references = references;
        this.json = json;
    }

    void write(Action action) {
        references.head(action);
        references.many("goals", action.getGoals());
        json.choice("priority", action.getPriority());
        json.choice("activity", action.getActivity());
        work(action);
        json.objects("occurrences", plan.occurrences().of(action), occurrence -> {
            json.day("from", occurrence.firstDay());
            json.day("until", occurrence.lastDay());
            json.text("precision", Words.of(occurrence.precision()));
        });
        json.objects("costs", plan.budget().currencies().stream()
                .filter(budget -> budget.costOf(action).amount().signum() != 0
                        || budget.spentOn(action).amount().signum() != 0)
                .toList(), budget -> cost(action, budget));
        json.objects("tasks", action.getTasks(), this::task);
    }

    private void cost(Action action, CurrencyBudget budget) {
        json.money("planned", budget.costOf(action));
        json.money("spent", budget.spentOn(action));
    }

    private void task(Task task) {
        references.head(task);
        work(task);
    }

    private void work(WorkItem item) {
        references.one("owner", item.getOwner());
        references.many("participants", item.getParticipants());
        json.choice("status", item.getStatus());
        json.span("hours", item.getHours());
        json.money("budget", item.getBudget());
        json.objects("deliverables", item.getDeliverables(), deliverable -> {
            references.head(deliverable);
            json.period("date", deliverable.getDate());
        });
        json.objects("after",
                item.getPredecessors().stream()
                        .filter(before -> before.getItem() != null && !before.getItem().eIsProxy()).toList(),
                before -> {
                    references.one("item", before.getItem());
                    json.span("lag", before.getLag());
                });
        schedule(plan.schedule().of(item));
        progress(plan.progress().of(item));
    }

    private void schedule(ScheduledWork work) {
        json.object("schedule", () -> {
            json.day("start", work.start());
            json.text("startOrigin", Words.of(work.startOrigin()));
            json.day("end", work.end());
            json.text("endOrigin", Words.of(work.endOrigin()));
            json.day("deadline", work.deadline());
            json.day("latestStart", work.latestStart());
            json.day("latestEnd", work.latestEnd());
            json.number("slack", work.slack());
            json.flag("critical", work.critical());
            json.flag("estimated", work.estimated());
        });
    }

    private void progress(WorkProgress progress) {
        json.object("progress", () -> {
            json.text("standing", Words.of(progress.standing()));
            json.number("percent", progress.percent());
            json.number("plannedPercent", progress.plannedPercent());
            json.period("date", progress.record() == null ? null : progress.record().getDate());
        });
    }
}
