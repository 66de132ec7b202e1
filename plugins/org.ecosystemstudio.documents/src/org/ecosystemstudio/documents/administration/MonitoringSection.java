/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Dates;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.sections.SourceWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.MonitoringDuty;
import org.ecosystemstudio.model.ecosystem.Recurrence;
import org.ecosystemstudio.model.ecosystem.ReflectionMoment;

/** What is measured, watched and reported, by whom and how often (handbook 3.7). */
final class MonitoringSection implements PlanSection {

    private final Presentation presentation;
    private final SourceWords sources;
    private final Dates dates;
    private final List<Table.Row> rows = new ArrayList<>();

    MonitoringSection(Presentation presentation) {
        this.presentation = presentation;
        sources = new SourceWords(presentation);
        dates = new Dates(presentation);
    }

    @Override
    public Optional<Section> compose() {
        presentation.view().all(Kpi.class).forEach(kpi -> add(kpi, kpi.getRhythm()));
        presentation.view().all(ReflectionMoment.class).forEach(moment -> add(moment, moment.getRhythm()));
        presentation.view().all(MonitoringDuty.class).forEach(duty -> add(duty, duty.getRhythm()));
        return rows.isEmpty() ? Optional.empty() : Optional.of(Section.of("monitoring",
                presentation.say("guideline.monitoring"), List.of(new Table(
                        presentation.say("guideline.monitoring.caption"), List.of(
                                new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 0),
                                new Table.Column(presentation.word("column.kind"), Table.Kind.TEXT, 12),
                                new Table.Column(presentation.word("column.who"), Table.Kind.TEXT, 24),
                                new Table.Column(presentation.word("column.when"), Table.Kind.TEXT, 34)),
                        rows,
                        Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private void add(Element source, Recurrence rhythm) {
        List<Inline> who = sources.who(source);
        Line when = Line.of(dates.rhythms().of(rhythm));
        dates.next(source)
                .ifPresent(next -> when.separator(", ").muted(presentation.say("dates.next", Dates.of(next))));
        if (!who.isEmpty() || !when.isEmpty()) {
            rows.add(new Table.Row(Table.Role.BODY, "", List.of(Line.of(sources.title(source)).cell(),
                    Line.of(sources.kind(source)).cell(), Line.of(who).cell(), when.cell())));
        }
    }
}
