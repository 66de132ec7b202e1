/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.AttentionBox;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Adjustment;

/** What deviates from the plan with the responses agreed, and what was adjusted already, the latest first (handbook 3.7). */
final class DeviationSection implements PlanSection {

    private final Presentation presentation;
    private final boolean showsOpenPoints;

    DeviationSection(Presentation presentation, boolean showsOpenPoints) {
        this.presentation = presentation;
        this.showsOpenPoints = showsOpenPoints;
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        if (showsOpenPoints) {
            new AttentionBox(presentation).box().ifPresent(blocks::add);
        }
        List<Table.Row> rows = presentation.view().all(Adjustment.class).stream()
                .sorted(Comparator.comparing(DeviationSection::day).reversed()).map(this::row).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Table(presentation.say("dashboard.adjustments.caption"), List.of(
                    new Table.Column(presentation.word("dashboard.when"), Table.Kind.DATE, 14),
                    new Table.Column(presentation.word("dashboard.adjustment"), Table.Kind.TEXT, 0),
                    new Table.Column(presentation.word("dashboard.response"), Table.Kind.TEXT, 28),
                    new Table.Column(presentation.word("dashboard.told"), Table.Kind.TEXT, 24)), rows,
                    Table.Narrow.STACK).withoutEmptyColumns());
        }
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("deviations", presentation.say("dashboard.deviations"), blocks));
    }

    private Table.Row row(Adjustment adjustment) {
        Line when = new Line();
        if (adjustment.getDate() != null) {
            when.value(new Value.Period(adjustment.getDate()));
        }
        Line what = Line.of(presentation.heading(adjustment));
        List<Inline> purposes = presentation.mentions(adjustment.getPurposes());
        if (!purposes.isEmpty()) {
            what.below().muted(presentation.say("dashboard.for", purposes));
        }
        Line response = new Line();
        if (Presentation.isStated(adjustment.getResponse())) {
            response.text(Presentation.capital(presentation.label(adjustment.getResponse())));
        }
        if (Presentation.found(adjustment.getBy()) != null) {
            response.separator(", ").add(presentation.mention(adjustment.getBy()));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(when.cell(), what.cell(), response.cell(),
                Line.of(Prose.line(adjustment.getCommunication())).cell()));
    }

    private static LocalDate day(Adjustment adjustment) {
        return adjustment.getDate() == null ? LocalDate.MIN : adjustment.getDate().lastDay();
    }
}
