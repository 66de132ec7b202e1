/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.json;

import java.util.Map;

import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.Bearer;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/** Writes what the plan costs in one currency and who pays. */
final class BudgetJson {

    private final References references;
    private final JsonText json;

    BudgetJson(References references, JsonText json) {
        this.references = references;
        this.json = json;
    }

    void write(CurrencyBudget budget) {
        json.text("currency", budget.currency().getCurrencyCode());
        json.money("plannedCost", budget.plannedCost());
        json.money("covered", budget.covered());
        json.money("shortfall", budget.shortfall());
        json.money("shortfallIfGranted", budget.shortfallIfGranted());
        json.money("spent", budget.spent());
        json.object("sources", () -> {
            json.money("cash", budget.sources().cash());
            json.money("inKind", budget.sources().inKind());
            json.money("sharesBeyond", budget.sources().sharesBeyond());
            json.money("subsidyGranted", budget.sources().subsidyGranted());
            json.money("subsidyRequested", budget.sources().subsidyRequested());
        });
        json.objects("costs", budget.costs(), line -> part("element", line.element(), line.amount()));
        json.objects("perGoal", budget.perGoal().entrySet(), goal -> part("goal", goal.getKey(), goal.getValue()));
        json.objects("perYear", budget.perYear().entrySet(), this::year);
        json.objects("bearers", budget.bearers(), this::bearer);
    }

    private void part(String name, NamedElement element, Money amount) {
        references.one(name, element);
        json.money("amount", amount);
    }

    private void year(Map.Entry<Integer, Money> year) {
        json.number("year", year.getKey());
        json.money("amount", year.getValue());
    }

    private void bearer(Bearer bearer) {
        references.one("actor", bearer.actor());
        json.money("cash", bearer.cash());
        json.money("inKind", bearer.inKind());
        json.number("inKindHours", bearer.inKindHours());
        json.money("shares", bearer.shares());
        json.money("total", bearer.total());
    }
}
