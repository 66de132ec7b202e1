/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.finance;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Finance;

/** Where findings about the money of the plan as a whole stand. */
public final class FinanceBlock {

    private FinanceBlock() {
    }

    /** The first {@code finance} of a model, or the model as a whole where there is none. */
    public static Element in(RuleContext context) {
        return context.view().all(Finance.class).stream().findFirst().map(Element.class::cast)
                .orElseGet(context::whole);
    }
}
