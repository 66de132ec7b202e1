/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.charts.ShareChart;
import org.ecosystemstudio.documents.charts.ShareChart.Fill;
import org.ecosystemstudio.documents.charts.ShareChart.Part;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.IllustrativeAmounts;
import org.ecosystemstudio.documents.tree.Figure;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.CashContribution;
import org.ecosystemstudio.model.ecosystem.InKindContribution;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.CurrencyBudget;
import org.ecosystemstudio.planning.budget.Excess;
import org.ecosystemstudio.planning.budget.Excess.Reason;
import org.ecosystemstudio.planning.budget.Sources;

/** The sources of the money beside each other, with what is short. */
final class BudgetFigure {

    private final Presentation presentation;
    private final CurrencyBudget budget;
    private final IllustrativeAmounts illustrative;

    BudgetFigure(Presentation presentation, CurrencyBudget budget) {
        this.presentation = presentation;
        this.budget = budget;
        illustrative = new IllustrativeAmounts(presentation.view(), budget);
    }

    /** The figure; empty when nothing is covered, so that there is nothing to compare. */
    Optional<Figure> figure() {
        if (budget.covered().amount().signum() <= 0) {
            return Optional.empty();
        }
        Sources sources = budget.sources();
        List<Part> parts = new ArrayList<>();
        add(parts, "budget.cash", used(sources.cash(), CashContribution.class), illustrative.cash(), Fill.FULL);
        add(parts, "budget.shares", used(sources.sharesBeyond(), Actor.class), illustrative.shares(), Fill.FULL);
        add(parts, "budget.inKind", used(sources.inKind(), InKindContribution.class), illustrative.inKind(),
                Fill.HALF);
        add(parts, "budget.granted", used(sources.subsidyGranted(), Subsidy.class), illustrative.granted(),
                Fill.DOTS);
        add(parts, "budget.gap", budget.shortfall(), illustrative.shortfall(), Fill.GAP);
        String total = presentation.word("budget.coverage",
                Presentation.figure(new Value.Amount(budget.covered()), illustrative.covered()),
                Presentation.figure(new Value.Amount(budget.plannedCost()), illustrative.planned()));
        String description =
                parts.stream().map(part -> part.label() + ": " + part.text()).collect(Collectors.joining("; "));
        String title = presentation.word("budget.figure");
        return Optional.of(new Figure("coverage-" + budget.currency().getCurrencyCode().toLowerCase(Locale.ROOT), title,
                total + ". " + description + ".", new ShareChart(List.of(new ShareChart.Bar(title, total, parts))),
                List.of()));
    }

    /** Without what is tied to something that does not need it. */
    private Money used(Money money, Class<? extends NamedElement> source) {
        return budget.coverage().excesses().stream()
                .filter(excess -> excess.reason() == Reason.MORE_THAN_ITS_PURPOSE && source.isInstance(excess.source()))
                .map(Excess::amount).reduce(money, Money::minus);
    }

    private void add(List<Part> parts, String key, Money money, boolean isIllustrative, Fill fill) {
        if (money.amount().signum() > 0) {
            parts.add(new Part(presentation.word(key),
                    presentation.wording().plain(Presentation.figure(new Value.Amount(money), isIllustrative)),
                    money.amount(), fill));
        }
    }
}
