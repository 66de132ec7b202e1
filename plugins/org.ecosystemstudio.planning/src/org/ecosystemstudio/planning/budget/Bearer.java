/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;

import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.values.Money;

/**
 * What one actor brings to the plan and bears of it.
 *
 * @param actor the actor
 * @param cash money it brings ({@code cash})
 * @param inKind worth of what it brings in kind: amounts, and hours times their rate
 * @param inKindHours hours it brings in kind, valued or not
 * @param unvaluedHours those of them without a rate, whose worth is not in {@code inKind}
 * @param shares what it bears of actions' budgets ({@code borne by})
 */
public record Bearer(Actor actor, Money cash, Money inKind, BigDecimal inKindHours, BigDecimal unvaluedHours,
        Money shares) {

    /**
     * What the actor bears in all. Shares say what its cash and its contribution in kind are for, so only the part of
     * them that goes beyond both comes on top.
     */
    public Money total() {
        return cash.plus(inKind).plus(sharesBeyond());
    }

    /** The part of its shares that its cash and its contribution in kind do not pay for. */
    public Money sharesBeyond() {
        Money beyond = shares.minus(cash.plus(inKind));
        return beyond.isNegative() ? new Money(BigDecimal.ZERO, beyond.currency()) : beyond;
    }
}
