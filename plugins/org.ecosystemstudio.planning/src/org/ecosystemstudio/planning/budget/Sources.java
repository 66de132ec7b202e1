/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import org.ecosystemstudio.model.values.Money;

/**
 * Where the money comes from, whether or not it is needed where it is tied to. A subsidy counts for at most its share of
 * what it is for.
 *
 * @param cash cash of all actors
 * @param inKind worth of all contributions in kind
 * @param sharesBeyond shares of actions' budgets beyond what their bearers bring in cash and in kind
 * @param subsidyGranted subsidies granted
 * @param subsidyRequested subsidies requested but not decided on; not certain
 */
public record Sources(Money cash, Money inKind, Money sharesBeyond, Money subsidyGranted, Money subsidyRequested) {

    /** What is certain to come: all but subsidies requested. */
    public Money certain() {
        return cash.plus(inKind).plus(sharesBeyond).plus(subsidyGranted);
    }
}
