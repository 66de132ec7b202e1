/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.IllustrativeAmounts;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Table.Column;
import org.ecosystemstudio.documents.tree.Table.Kind;
import org.ecosystemstudio.documents.tree.Table.Role;
import org.ecosystemstudio.documents.tree.Table.Row;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.Bearer;
import org.ecosystemstudio.planning.budget.CountedSubsidy;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/** What each actor brings: cash, in kind, its share in actions, and the subsidies that it grants (handbook 3.4). */
final class ContributionsTable {

    private final Presentation presentation;
    private final CurrencyBudget budget;
    private final IllustrativeAmounts illustrative;
    private final Map<Actor, Bearer> bearers = new LinkedHashMap<>();
    private final Map<Actor, Money> granted = new LinkedHashMap<>();
    private final Set<Actor> inventing = new HashSet<>();
    private Money ofUnknown;

    ContributionsTable(Presentation presentation, CurrencyBudget budget) {
        this.presentation = presentation;
        this.budget = budget;
        illustrative = new IllustrativeAmounts(presentation.view(), budget);
        ofUnknown = zero();
        budget.bearers().forEach(bearer -> bearers.put(bearer.actor(), bearer));
        budget.subsidies().stream().filter(CountedSubsidy::isGranted).forEach(this::grant);
    }

    /** The table; empty when nobody brings anything. */
    Optional<Table> table() {
        List<Row> rows = new ArrayList<>();
        for (Actor actor : presentation.view().actors()) {
            if (bearers.containsKey(actor) || granted.containsKey(actor)) {
                rows.add(row(actor));
            }
        }
        if (ofUnknown.amount().signum() > 0) {
            rows.add(row(Line.of(presentation.say("budget.unknownProvider")), new Line(), new Line(), new Line(),
                    amount(ofUnknown, illustrative.granted()), amount(ofUnknown, illustrative.granted())));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        rows.add(total());
        return Optional.of(new Table(presentation.say("budget.bearers"), List.of(
                new Column(presentation.word("column.bearer"), Kind.TEXT, 0),
                new Column(presentation.word("column.cash"), Kind.NUMBER, 14),
                new Column(presentation.word("column.inKind"), Kind.NUMBER, 16),
                new Column(presentation.word("column.shares"), Kind.NUMBER, 14),
                new Column(presentation.word("column.subsidy"), Kind.NUMBER, 14),
                new Column(presentation.word("column.total"), Kind.NUMBER, 14)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns());
    }

    private void grant(CountedSubsidy counted) {
        Actor provider = Presentation.found(counted.subsidy().getProvider());
        if (provider == null) {
            ofUnknown = ofUnknown.plus(counted.amount());
        } else {
            granted.merge(provider, counted.amount(), Money::plus);
            if (EcosystemView.isIllustrative(counted.subsidy())) {
                inventing.add(provider);
            }
        }
    }

    private Row row(Actor actor) {
        Bearer bearer = bearers.getOrDefault(actor, new Bearer(actor, zero(), zero(), BigDecimal.ZERO,
                BigDecimal.ZERO, zero()));
        Money subsidy = granted.getOrDefault(actor, zero());
        boolean isInvented = inventing.contains(actor);
        Line inKind = amount(bearer.inKind(), illustrative.inKind(bearer));
        if (bearer.inKindHours().signum() > 0) {
            inKind.below().muted(new Line().value(new Value.Hours(bearer.inKindHours())).runs());
        }
        return row(Line.of(presentation.mention(actor)), amount(bearer.cash(), illustrative.cash(bearer)), inKind,
                amount(bearer.sharesBeyond(), illustrative.shares(bearer)), amount(subsidy, isInvented),
                amount(bearer.total().plus(subsidy), isInvented || illustrative.cash(bearer)
                        || illustrative.inKind(bearer) || illustrative.shares(bearer)));
    }

    private Row total() {
        List<Line> sums = List.of(amount(budget.sources().cash(), illustrative.cash()),
                amount(budget.sources().inKind(), illustrative.inKind()),
                amount(budget.sources().sharesBeyond(), illustrative.shares()),
                amount(budget.sources().subsidyGranted(), illustrative.granted()),
                amount(budget.sources().certain(), illustrative.covered()));
        List<Table.Cell> cells = new ArrayList<>(List.of(Line.of(presentation.say("budget.total")).cell()));
        sums.forEach(sum -> cells.add(sum.cell()));
        return new Row(Role.TOTAL, "", cells);
    }

    private static Row row(Line... cells) {
        return new Row(Role.BODY, "", List.of(cells).stream().map(Line::cell).toList());
    }

    private static Line amount(Money amount, boolean isIllustrative) {
        return amount.amount().signum() == 0 ? new Line()
                : Line.of(Presentation.figure(new Value.Amount(amount), isIllustrative));
    }

    private Money zero() {
        return new Money(BigDecimal.ZERO, budget.currency());
    }
}
