/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.IllustrativeAmounts;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.planning.budget.Bearer;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/** What an actor bears in all in one currency, with the sign of what is illustrative where a part of it is. */
record BorneAmount(Presentation presentation, CurrencyBudget budget, Bearer bearer) {

    List<Inline> runs() {
        IllustrativeAmounts illustrative = new IllustrativeAmounts(presentation.view(), budget);
        return Presentation.figure(new Value.Amount(bearer.total()), illustrative.cash(bearer)
                || illustrative.inKind(bearer) || illustrative.shares(bearer));
    }
}
