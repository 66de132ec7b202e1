/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.charts.ShareChart;
import org.ecosystemstudio.documents.charts.ShareChart.Fill;
import org.ecosystemstudio.documents.charts.ShareChart.Part;
import org.ecosystemstudio.documents.tree.Figure;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.CurrencyBudget;
import org.ecosystemstudio.planning.budget.Sources;

/** The sources of the money beside each other, with what is short. */
final class BudgetFigure {

    private final Presentation presentation;
    private final CurrencyBudget budget;

    BudgetFigure(Presentation presentation, CurrencyBudget budget) {
        this.presentation = presentation;
        this.budget = budget;
    }

    /** The figure; empty when nothing is covered, so that there is nothing to compare. */
    Optional<Figure> figure() {
        if (budget.covered().amount().signum() <= 0) {
            return Optional.empty();
        }
        Sources sources = budget.sources();
        List<Part> parts = new ArrayList<>();
        add(parts, "budget.cash", sources.cash(), Fill.FULL);
        add(parts, "budget.shares", sources.sharesBeyond(), Fill.FULL);
        add(parts, "budget.inKind", sources.inKind(), Fill.HALF);
        add(parts, "budget.granted", sources.subsidyGranted(), Fill.DOTS);
        add(parts, "budget.gap", budget.shortfall(), Fill.GAP);
        String total = presentation.word("budget.coverage", new Value.Amount(budget.covered()),
                new Value.Amount(budget.plannedCost()));
        String description =
                parts.stream().map(part -> part.label() + ": " + part.text()).collect(Collectors.joining("; "));
        String title = presentation.word("budget.figure");
        return Optional.of(new Figure("coverage-" + budget.currency().getCurrencyCode().toLowerCase(Locale.ROOT), title,
                total + ". " + description + ".", new ShareChart(List.of(new ShareChart.Bar(title, total, parts))),
                List.of()));
    }

    private void add(List<Part> parts, String key, Money money, Fill fill) {
        if (money.amount().signum() > 0) {
            parts.add(new Part(presentation.word(key), presentation.wording().values().format(new Value.Amount(money)),
                    money.amount(), fill));
        }
    }
}
