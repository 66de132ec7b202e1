/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.method.Labels;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.Bearer;
import org.ecosystemstudio.planning.budget.CostLine;
import org.ecosystemstudio.planning.budget.CountedSubsidy;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/** What the plan costs, a row a cost and year, and who pays for it. */
final class MoneyTables {

    private final Presentation presentation;
    private final ElementWords words;
    private final List<Currency> currencies;

    MoneyTables(Presentation presentation, List<Currency> currencies) {
        this.presentation = presentation;
        this.currencies = currencies;
        words = new ElementWords(presentation);
    }

    /** Every cost that counts, apart for each year in which it falls. */
    DataTable costs() {
        List<YearCost> costs = new ArrayList<>();
        for (CurrencyBudget budget : presentation.plan().budget().currencies()) {
            for (CostLine line : budget.costs()) {
                line.perYear().forEach((year, amount) -> costs.add(new YearCost(line, year, amount)));
            }
        }
        return new TableDesign<YearCost>("costs", presentation.wording())
                .text("name", cost -> FullName.of(cost.element())).text("what", cost -> words.title(cost.element()))
                .text("kind", cost -> Presentation
                        .capital(Labels.noun(cost.element().eClass(), presentation.locale())))
                .text("goals", cost -> words.titles(cost.line().goals()))
                .number("year", cost -> cost.year() == null ? null : BigDecimal.valueOf(cost.year()))
                .money("amount", currencies, currency -> cost -> in(currency, cost.amount()))
                .text("marks", cost -> words.marks(cost.element())).of(costs);
    }

    /** What every actor brings and bears, and what every subsidy brings. */
    DataTable cover() {
        List<Cover> cover = new ArrayList<>();
        for (CurrencyBudget budget : presentation.plan().budget().currencies()) {
            budget.bearers().forEach(bearer -> add(bearer, cover));
            budget.subsidies().forEach(subsidy -> cover.add(of(subsidy)));
        }
        return new TableDesign<Cover>("cover", presentation.wording())
                .text("name", part -> FullName.of(part.source())).text("source", part -> words.title(part.source()))
                .text("bearer", part -> words.title(part.bearer()))
                .text("means", part -> presentation.word("data.means." + part.means()))
                .text("purpose", part -> part.source() instanceof Subsidy subsidy
                        ? words.titles(subsidy.getPurposes()) : null)
                .hours("hours", Cover::hours)
                .money("certain", currencies, currency -> part -> part.isCertain() ? in(currency, part.amount()) : null)
                .money("requested", currencies,
                        currency -> part -> part.isCertain() ? null : in(currency, part.amount()))
                .text("marks", part -> words.marks(part.source())).of(cover);
    }

    private static void add(Bearer bearer, List<Cover> cover) {
        add(bearer, "cash", null, bearer.cash(), cover);
        add(bearer, "inKind", bearer.inKindHours().signum() == 0 ? null : bearer.inKindHours(), bearer.inKind(), cover);
        add(bearer, "share", null, bearer.sharesBeyond(), cover);
    }

    private static void add(Bearer bearer, String means, BigDecimal hours, Money amount, List<Cover> cover) {
        if (hours != null || amount.amount().signum() != 0) {
            cover.add(new Cover(bearer.actor(), bearer.actor(), means, hours, amount, true));
        }
    }

    private static Cover of(CountedSubsidy counted) {
        Subsidy subsidy = counted.subsidy();
        return new Cover(subsidy, subsidy.getProvider(), "subsidy", null, counted.amount(), counted.isGranted());
    }

    private static Money in(Currency currency, Money amount) {
        return amount.currency().equals(currency) ? amount : null;
    }

    /** A cost in a year; the year is null when it cannot be dated. */
    private record YearCost(CostLine line, Integer year, Money amount) {

        NamedElement element() {
            return line.element();
        }
    }

    /** What pays for something; hours are null when it is not counted in hours. */
    private record Cover(NamedElement source, NamedElement bearer, String means, BigDecimal hours, Money amount,
            boolean isCertain) {
    }
}
