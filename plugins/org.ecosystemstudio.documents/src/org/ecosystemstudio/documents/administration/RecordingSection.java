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
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.AdministrationRule;
import org.ecosystemstudio.model.ecosystem.GrantCondition;

/** What is recorded, how often, by whom it is kept, and which conditions ask for it. */
final class RecordingSection implements PlanSection {

    private final Presentation presentation;
    private final Dates dates;

    RecordingSection(Presentation presentation) {
        this.presentation = presentation;
        dates = new Dates(presentation);
    }

    @Override
    public Optional<Section> compose() {
        List<Table.Row> rows = presentation.view().all(AdministrationRule.class).stream().map(this::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Section.of("recording",
                presentation.say("guideline.recording"), List.of(new Table(
                        presentation.say("guideline.recording.caption"), List.of(
                                new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 0),
                                new Table.Column(presentation.word("guideline.records"), Table.Kind.TEXT, 12),
                                new Table.Column(presentation.word("column.when"), Table.Kind.TEXT, 20),
                                new Table.Column(presentation.word("guideline.handIn"), Table.Kind.TEXT, 18),
                                new Table.Column(presentation.word("guideline.askedBy"), Table.Kind.TEXT, 24)),
                        rows, Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private Table.Row row(AdministrationRule rule) {
        Line what = new Line().strong(presentation.title(rule)).add(presentation.marks(rule));
        List<Inline> description = Prose.line(rule.getDescription());
        if (!description.isEmpty()) {
            what.below().add(description);
        }
        List<List<Inline>> records = new ArrayList<>();
        rule.getRecords().forEach(record -> records.add(List.of(new Inline.Text(presentation.label(record)))));
        return new Table.Row(Table.Role.BODY, "", List.of(what.cell(), Line.of(presentation.joined(records)).cell(),
                when(rule).cell(), (Presentation.found(rule.getResponsible()) == null ? new Line()
                        : Line.of(presentation.mention(rule.getResponsible()))).cell(),
                Line.of(presentation.mentions(conditions(rule))).cell()));
    }

    private Line when(AdministrationRule rule) {
        Line line = Line.of(dates.rhythms().of(rule.getRhythm()));
        dates.next(rule).ifPresent(next -> line.below()
                .muted(presentation.say("dates.next", Dates.of(next))));
        if (rule.getSince() != null) {
            line.below().muted(presentation.say("cover.since", new Value.Period(rule.getSince())));
        }
        return line;
    }

    private List<GrantCondition> conditions(AdministrationRule rule) {
        return presentation.view().all(GrantCondition.class).stream()
                .filter(condition -> condition.getAnchors().contains(rule)).toList();
    }
}
