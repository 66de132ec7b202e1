/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.json;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.progress.GoalProgress;
import org.ecosystemstudio.planning.progress.KpiProgress;

/** Writes a goal with its progress and its KPIs. */
final class GoalsJson {

    private final Plan plan;
    private final References references;
    private final JsonText json;

    GoalsJson(Plan plan, References references, JsonText json) {
        this.plan = plan;
        this.references = references;
        this.json = json;
    }

    void write(Goal goal) {
        references.head(goal);
        references.one("parent", EcosystemView.parentOf(goal).orElse(null));
        references.one("owner", goal.getOwner());
        json.choice("kind", goal.getKind());
        json.choice("priority", goal.getPriority());
        json.choice("status", goal.getStatus());
        json.period("deadline", goal.getDeadline());
        references.many("supporters", goal.getSupporters());
        indicator(goal.getIndicator());
        progress(plan.progress().of(goal));
        json.objects("kpis", goal.getKpis(), this::kpi);
    }

    private void progress(GoalProgress progress) {
        json.object("progress", () -> {
            json.text("standing", Words.of(progress.standing()));
            json.number("percent", progress.percent());
            json.number("indicatorPercent", progress.indicatorPercent());
            json.number("actions", progress.actions());
            json.number("actionsDone", progress.actionsDone());
            json.number("actionsBehind", progress.actionsBehind());
        });
    }

    private void kpi(Kpi kpi) {
        KpiProgress progress = plan.progress().of(kpi);
        references.head(kpi);
        references.one("watcher", kpi.getWatcher());
        indicator(progress.indicator());
        json.objects("measurements", kpi.getMeasurements(), measurement -> {
            json.period("date", measurement.getDate());
            json.number("value", measurement.getValue());
            json.text("unit", measurement.getUnit());
            json.text("note", references.plain(measurement.getNote()));
        });
        json.object("progress", () -> {
            json.number("latest", progress.latest() == null ? null : progress.latest().getValue());
            json.period("measured", progress.latest() == null ? null : progress.latest().getDate());
            json.number("percent", progress.percent());
            json.flag("breached", progress.isBreached());
            json.day("nextWatch", progress.nextWatch());
        });
    }

    private void indicator(Indicator indicator) {
        if (indicator != null) {
            json.object("indicator", () -> {
                json.text("text", references.plain(indicator.getText()));
                json.number("baseline", indicator.getBaseline());
                json.number("target", indicator.getTarget());
                json.text("unit", indicator.getUnit());
            });
        }
    }
}
