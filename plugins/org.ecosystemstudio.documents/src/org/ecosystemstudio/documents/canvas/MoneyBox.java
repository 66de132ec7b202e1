/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.canvas;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.IllustrativeAmounts;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.CurrencyBudget;
import org.ecosystemstudio.planning.budget.Sources;

/** What the plan costs and where the money comes from, in a few figures. */
final class MoneyBox {

    private final Presentation presentation;

    MoneyBox(Presentation presentation) {
        this.presentation = presentation;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (CurrencyBudget budget : presentation.plan().budget().currencies()) {
            IllustrativeAmounts illustrative = new IllustrativeAmounts(presentation.view(), budget);
            add(entries, "canvas.cost", budget.plannedCost(), illustrative.planned());
            add(entries, "canvas.certain", budget.covered(), illustrative.covered());
            add(entries, "budget.gapRow", budget.shortfall(), illustrative.shortfall());
            Sources sources = budget.sources();
            add(entries, "canvas.cash", sources.cash(), illustrative.cash());
            add(entries, "budget.inKind", sources.inKind(), illustrative.inKind());
            add(entries, "budget.granted", sources.subsidyGranted(), illustrative.granted());
            add(entries, "budget.requestedRow", sources.subsidyRequested(), illustrative.requested());
        }
        return entries;
    }

    private void add(List<Entry> entries, String key, Money amount, boolean isIllustrative) {
        if (amount.amount().signum() > 0) {
            entries.add(new Entry(presentation.word(key) + ": ",
                    Presentation.figure(new Value.Amount(amount), isIllustrative)));
        }
    }
}
