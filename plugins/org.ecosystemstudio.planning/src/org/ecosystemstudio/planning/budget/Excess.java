/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.values.Money;

/**
 * Money that is certain but pays for nothing in the plan.
 *
 * @param source where it comes from: a contribution, a subsidy, or the actor whose shares of actions' budgets it is
 * @param amount how much pays for nothing, more than zero
 * @param reason why
 */
public record Excess(NamedElement source, Money amount, Reason reason) {

    /** Why money pays for nothing. */
    public enum Reason {
        /** A subsidy pays at most its share of what it is for. Such money is not among the sources. */
        MORE_THAN_ITS_SHARE,
        /** What it is for costs less, or is paid by other money that is for it alone. It is among the sources. */
        MORE_THAN_ITS_PURPOSE
    }
}
