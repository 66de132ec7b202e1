/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Measurement;
import org.ecosystemstudio.planning.progress.KpiProgress;

/** Every KPI with its target and its latest measurement (handbook 3.7). */
public final class KpiTable {

    private final Presentation presentation;

    /** Makes the table as a presentation shows it. */
    public KpiTable(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The table; empty when no goal has a KPI. */
    public Optional<Table> table() {
        List<Table.Row> rows = new ArrayList<>();
        int accent = 0;
        for (Goal main : new GoalTree(presentation.plan()).mainGoals()) {
            for (Goal goal : presentation.view().withSubgoals(main)) {
                for (Kpi kpi : goal.getKpis()) {
                    rows.add(row(kpi, goal, accent));
                }
            }
            accent++;
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("kpi.caption"), List.of(
                new Table.Column(presentation.word("kpi.name"), Table.Kind.TEXT, 28),
                new Table.Column(presentation.word("kpi.target"), Table.Kind.NUMBER, 12),
                new Table.Column(presentation.word("kpi.latest"), Table.Kind.NUMBER, 20),
                new Table.Column(presentation.word("kpi.reached"), Table.Kind.STATUS, 18),
                new Table.Column(presentation.word("kpi.watched"), Table.Kind.TEXT, 0)), rows, Table.Narrow.STACK));
    }

    private Table.Row row(Kpi kpi, Goal goal, int accent) {
        KpiProgress progress = presentation.plan().progress().of(kpi);
        Indicator indicator = progress.indicator();
        String unit = indicator == null ? null : indicator.getUnit();
        Line name = Line.of(presentation.heading(kpi)).below().muted(presentation.mention(goal));
        Line target = new Line();
        if (indicator != null && indicator.getTarget() != null) {
            target.value(new Value.Quantity(indicator.getTarget(), unit));
            if (indicator.getBaseline() != null) {
                target.below()
                        .muted(presentation.say("indicator.from", new Value.Quantity(indicator.getBaseline(), "")));
            }
        }
        Line reached = new Line();
        if (progress.percent() != null) {
            reached.add(new Inline.Bar(progress.percent(), accent)).value(ProgressWords.percentage(progress.percent()))
                    .text(Presentation.sign(EcosystemView.isIllustrative(progress.latest())));
        }
        return new Table.Row(Table.Role.BODY, "",
                List.of(name.cell(), target.cell(), latest(progress.latest(), unit).cell(),
                        reached.cell(), watch(kpi).cell()));
    }

    private Line latest(Measurement latest, String unit) {
        if (latest == null) {
            return new Line().muted(presentation.say("kpi.notMeasured"));
        }
        Line line = new Line()
                .value(new Value.Quantity(latest.getValue(), latest.getUnit() == null ? unit : latest.getUnit()));
        line.below().muted(Line.of(List.of(new Inline.Typed(new Value.Period(latest.getDate())))).runs())
                .add(presentation.marks(latest));
        List<Inline> note = Prose.line(latest.getNote());
        return note.isEmpty() ? line : line.below().muted(note);
    }

    private Line watch(Kpi kpi) {
        Line line = new Line();
        if (Presentation.found(kpi.getWatcher()) != null) {
            line.add(presentation.mention(kpi.getWatcher()));
        }
        List<Inline> rhythm = new RhythmWords(presentation.wording()).of(kpi.getRhythm());
        if (!rhythm.isEmpty()) {
            line.separator(", ").add(rhythm);
        }
        new Dates(presentation).next(kpi)
                .ifPresent(next -> line.below().muted(presentation.say("dates.next", Dates.of(next))));
        return line;
    }
}
