/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SubsidyStatus;

/** What funders decided on the subsidies, the newest first. */
final class GrantDecisions {

    private final Presentation presentation;

    GrantDecisions(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The section; empty when no funder has decided on anything. */
    Optional<Section> section() {
        List<Table.Row> rows = presentation.view().all(Subsidy.class).stream()
                .filter(subsidy -> subsidy.getGranted() != null || subsidy.getStatus() == SubsidyStatus.GRANTED
                        || subsidy.getStatus() == SubsidyStatus.REJECTED)
                .sorted(Comparator.comparing(subsidy -> subsidy.getGranted() == null ? null
                        : subsidy.getGranted().lastDay(), Comparator.nullsLast(Comparator.reverseOrder())))
                .map(this::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Section.of("grants",
                presentation.say("register.grants"), List.of(new Table(
                        presentation.say("register.grants.caption"), List.of(
                                new Table.Column(presentation.word("column.date"), Table.Kind.DATE, 14),
                                new Table.Column(presentation.word("column.subsidy"), Table.Kind.TEXT, 0),
                                new Table.Column(presentation.word("column.amount"), Table.Kind.NUMBER, 14),
                                new Table.Column(presentation.word("register.verdict"), Table.Kind.STATUS, 16),
                                new Table.Column(presentation.word("register.by"), Table.Kind.TEXT, 24)),
                        rows,
                        Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private Table.Row row(Subsidy subsidy) {
        Line when = subsidy.getGranted() == null ? new Line()
                : new Line().value(new Value.Period(subsidy.getGranted()));
        Line amount = subsidy.getAmount() == null ? new Line()
                : new Line().value(new Value.Amount(subsidy.getAmount()));
        boolean isRejected = subsidy.getStatus() == SubsidyStatus.REJECTED;
        Line verdict = new Line().badge(isRejected ? Tone.BAD : Tone.GOOD,
                presentation.label(isRejected ? SubsidyStatus.REJECTED : SubsidyStatus.GRANTED));
        Line who = Presentation.found(subsidy.getProvider()) == null ? new Line()
                : Line.of(presentation.mention(subsidy.getProvider()));
        return new Table.Row(Table.Role.BODY, "", List.of(when.cell(), Line.of(presentation.heading(subsidy)).cell(),
                amount.cell(), verdict.cell(), who.cell()));
    }
}
