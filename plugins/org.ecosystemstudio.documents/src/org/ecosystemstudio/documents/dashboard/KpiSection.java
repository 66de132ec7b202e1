/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.GoalTree;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.sections.ProgressWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.planning.progress.KpiProgress;

/** Every KPI against its target, with its line so far and where it leads (handbook 3.7). */
final class KpiSection implements PlanSection {

    private final Presentation presentation;
    private final ForecastWords forecasts;

    KpiSection(Presentation presentation) {
        this.presentation = presentation;
        forecasts = new ForecastWords(presentation);
    }

    @Override
    public Optional<Section> compose() {
        List<Table.Row> rows = new ArrayList<>();
        int accent = 0;
        for (Goal main : new GoalTree(presentation.plan()).mainGoals()) {
            for (Goal goal : presentation.view().withSubgoals(main)) {
                for (Kpi kpi : goal.getKpis()) {
                    rows.add(row(presentation.plan().progress().of(kpi), goal, accent));
                }
            }
            accent++;
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Table table = new Table(presentation.say("kpi.caption"), List.of(
                new Table.Column(presentation.word("kpi.name"), Table.Kind.TEXT, 26),
                new Table.Column(presentation.word("kpi.latest"), Table.Kind.NUMBER, 16),
                new Table.Column(presentation.word("kpi.reached"), Table.Kind.STATUS, 12),
                new Table.Column(presentation.word("dashboard.line"), Table.Kind.STATUS, 18),
                new Table.Column(presentation.word("dashboard.outlook"), Table.Kind.TEXT, 0)), rows,
                Table.Narrow.STACK);
        return Optional.of(Section.of("kpis", presentation.say("dashboard.kpis"), List.of(table,
                new Line().muted(presentation.say("dashboard.howForecast")).paragraph())));
    }

    private Table.Row row(KpiProgress progress, Goal goal, int accent) {
        Indicator indicator = progress.indicator();
        String unit = indicator == null ? null : indicator.getUnit();
        Line name = Line.of(presentation.heading(progress.kpi())).below().muted(target(indicator, goal));
        Line latest = new Line();
        if (progress.latest() == null) {
            latest.muted(presentation.say("kpi.notMeasured"));
        } else {
            String own = progress.latest().getUnit();
            latest.value(new Value.Quantity(progress.latest().getValue(), own == null ? unit : own))
                    .text(Presentation.sign(EcosystemView.isIllustrative(progress.latest()))).below()
                    .muted(List.of(new Inline.Typed(new Value.Period(progress.latest().getDate()))));
        }
        Line reached = new Line();
        if (progress.percent() != null) {
            reached.add(new Inline.Bar(progress.percent(), accent)).value(ProgressWords.percentage(progress.percent()));
        }
        Line line = new Line();
        KpiLine.of(progress).ifPresent(line::add);
        return new Table.Row(Table.Role.BODY, "", List.of(name.cell(), latest.cell(), reached.cell(), line.cell(),
                forecasts.of(progress, unit).cell()));
    }

    private List<Inline> target(Indicator indicator, Goal goal) {
        Line line = new Line();
        if (indicator != null && indicator.getTarget() != null) {
            line.add(presentation.say("dashboard.target", new Value.Quantity(indicator.getTarget(),
                    indicator.getUnit())));
        }
        if (goal.getDeadline() != null) {
            line.separator(", ").add(presentation.say("dashboard.by", new Value.Period(goal.getDeadline())));
        }
        return line.runs();
    }
}
