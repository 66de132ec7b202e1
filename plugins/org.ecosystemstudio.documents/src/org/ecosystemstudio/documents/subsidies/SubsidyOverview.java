/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.subsidies;

import java.util.List;

import org.ecosystemstudio.documents.budget.SubsidyFacts;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.GrantCondition;
import org.ecosystemstudio.planning.budget.SubsidyUse;

/** All subsidies beside each other. */
final class SubsidyOverview {

    private final Presentation presentation;

    SubsidyOverview(Presentation presentation) {
        this.presentation = presentation;
    }

    Table table(List<SubsidyUse> uses) {
        List<Table.Row> rows = uses.stream().map(this::row).toList();
        return new Table(presentation.say("report.overview"), List.of(
                new Table.Column(presentation.word("column.subsidy"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.amount"), Table.Kind.NUMBER, 14),
                new Table.Column(presentation.word("column.status"), Table.Kind.STATUS, 24),
                new Table.Column(presentation.word("report.spent"), Table.Kind.NUMBER, 14),
                new Table.Column(presentation.word("report.conditions"), Table.Kind.NUMBER, 18)), rows,
                Table.Narrow.STACK).withoutEmptyColumns();
    }

    private Table.Row row(SubsidyUse use) {
        Line name = Line.of(presentation.heading(use.subsidy()));
        if (Presentation.found(use.subsidy().getProvider()) != null) {
            name.below().muted(presentation.mention(use.subsidy().getProvider()));
        }
        Line amount = use.amount().amount().signum() == 0 ? new Line()
                : new Line().value(new Value.Amount(use.amount()));
        Line spent = use.granted() ? new Line().value(new Value.Amount(use.total().recorded().cost())) : new Line();
        List<GrantCondition> conditions = use.subsidy().getConditions();
        int met = (int) conditions.stream().filter(condition -> condition.getMet() != null).count();
        Line state = conditions.isEmpty() ? new Line() : Line.of(presentation.say("progress.of", Value.count(met),
                Value.count(conditions.size())));
        return new Table.Row(Table.Role.BODY, "", List.of(name.cell(), amount.cell(),
                Line.of(new SubsidyFacts(presentation).status(use.subsidy())).cell(), spent.cell(), state.cell()));
    }
}
