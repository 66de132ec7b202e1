/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.OwnerWords;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.GrantCondition;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SubsidyStatus;

/** What each subsidy demands of the work, with what sees to it and who. Subsidies that were rejected demand nothing. */
final class ConditionsSection implements PlanSection {

    private final Presentation presentation;
    private final OwnerWords owners;

    ConditionsSection(Presentation presentation) {
        this.presentation = presentation;
        owners = new OwnerWords(presentation);
    }

    @Override
    public Optional<Section> compose() {
        List<Table.Row> rows = new ArrayList<>();
        for (Subsidy subsidy : presentation.view().all(Subsidy.class)) {
            if (subsidy.getStatus() != SubsidyStatus.REJECTED && !subsidy.getConditions().isEmpty()) {
                rows.add(new Table.Row(Table.Role.GROUP, "", List.of(new Table.Cell(heading(subsidy)))));
                subsidy.getConditions().forEach(condition -> rows.add(row(condition)));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(Section.of("conditions",
                presentation.say("guideline.conditions"), List.of(new Table(
                        presentation.say("guideline.conditions.caption"), List.of(
                                new Table.Column(presentation.word("column.condition"), Table.Kind.TEXT, 0),
                                new Table.Column(presentation.word("column.anchor"), Table.Kind.TEXT, 26),
                                new Table.Column(presentation.word("column.who"), Table.Kind.TEXT, 18),
                                new Table.Column(presentation.word("column.deadline"), Table.Kind.DATE, 14),
                                new Table.Column(presentation.word("column.status"), Table.Kind.STATUS, 14)),
                        rows, Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private List<Inline> heading(Subsidy subsidy) {
        Line line = Line.of(presentation.heading(subsidy));
        if (subsidy.getGranted() == null && Presentation.isStated(subsidy.getStatus())
                && subsidy.getStatus() != SubsidyStatus.GRANTED) {
            line.text(", ").text(presentation.label(subsidy.getStatus()));
        }
        return line.runs();
    }

    private Table.Row row(GrantCondition condition) {
        Line what = Line.of(presentation.heading(condition));
        List<Inline> description = Prose.line(condition.getDescription());
        if (!description.isEmpty()) {
            what.below().muted(description);
        }
        Line deadline = condition.getDeadline() == null ? new Line()
                : new Line().value(new Value.Period(condition.getDeadline()));
        Line met = condition.getMet() == null ? new Line().badge(Tone.NEUTRAL, presentation.word("subsidy.open"))
                : new Line().badge(Tone.GOOD, presentation.word("subsidy.met"));
        return new Table.Row(Table.Role.BODY, "", List.of(what.cell(),
                Line.of(presentation.mentions(condition.getAnchors())).cell(),
                Line.of(owners.withoutBrackets(condition)).cell(), deadline.cell(), met.cell()));
    }
}
