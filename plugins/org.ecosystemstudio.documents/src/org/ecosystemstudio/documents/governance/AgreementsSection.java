/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Agreement;

/** What the participants have agreed with each other. */
final class AgreementsSection implements PlanSection {

    private final Presentation presentation;

    AgreementsSection(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        List<Table.Row> rows = presentation.view().all(Agreement.class).stream().map(this::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Section.of("agreements", presentation.say(
                "governance.agreements"),
                List.of(new Table(presentation.say("governance.agreements.caption"), List.of(
                        new Table.Column(presentation.word("governance.agreement"), Table.Kind.TEXT, 0),
                        new Table.Column(presentation.word("governance.about"), Table.Kind.TEXT, 20),
                        new Table.Column(presentation.word("governance.between"), Table.Kind.TEXT, 24),
                        new Table.Column(presentation.word("column.date"), Table.Kind.DATE, 16)), rows,
                        Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private Table.Row row(Agreement agreement) {
        Line what = Line.of(presentation.heading(agreement));
        List<Inline> description = Prose.line(agreement.getDescription());
        if (!description.isEmpty()) {
            what.below().muted(description);
        }
        List<List<Inline>> subjects = new ArrayList<>();
        agreement.getSubjects().stream().filter(Presentation::isStated)
                .forEach(subject -> subjects.add(List.of(new Inline.Text(presentation.label(subject)))));
        List<Inline> parties = presentation.mentions(agreement.getParties());
        Line when = agreement.getDate() == null ? new Line()
                : new Line().value(new Value.Period(agreement.getDate()));
        if (agreement.getUntil() != null) {
            when.below().muted(presentation.say("governance.until", new Value.Period(agreement.getUntil())));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(what.cell(), Line.of(presentation.joined(subjects)).cell(),
                Line.of(parties.isEmpty() ? presentation.say("governance.everyone") : parties).cell(), when.cell()));
    }
}
