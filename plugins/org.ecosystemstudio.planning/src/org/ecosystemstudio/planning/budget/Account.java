/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.util.Currency;

import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.values.Money;

/** What one actor brings and bears in one currency, while it is added up. */
final class Account {

    private Money cash;
    private Money inKind;
    private Money shares;
    private BigDecimal hours = BigDecimal.ZERO;
    private BigDecimal unvaluedHours = BigDecimal.ZERO;

    Account(Currency currency) {
        cash = new Money(BigDecimal.ZERO, currency);
        inKind = cash;
        shares = cash;
    }

    void addCash(Money amount) {
        cash = cash.plus(amount);
    }

    void addInKind(Money amount) {
        inKind = inKind.plus(amount);
    }

    void addShare(Money amount) {
        shares = shares.plus(amount);
    }

    void addHours(BigDecimal number) {
        hours = hours.add(number);
    }

    void addUnvaluedHours(BigDecimal number) {
        unvaluedHours = unvaluedHours.add(number);
    }

    Bearer of(Actor actor) {
        return new Bearer(actor, cash, inKind, hours, unvaluedHours, shares);
    }
}
