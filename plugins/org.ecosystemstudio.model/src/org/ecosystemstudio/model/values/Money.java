/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.values;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount with its ISO 4217 currency; written {@code 25000 EUR}. Two amounts are equal when currency and
 * numeric value are, whatever the number of written decimals.
 *
 * @param amount the amount, in units (not cents) of the currency
 * @param currency the currency
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** The euro, in which plans are summed. */
    public static final Currency EUR = Currency.getInstance("EUR");

    /** Creates an amount; neither part is null. */
    public Money {
        Objects.requireNonNull(currency);
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
    }

    /** An amount in euro. */
    public static Money euro(BigDecimal amount) {
        return new Money(amount, EUR);
    }

    /** A whole amount in euro. */
    public static Money euro(long amount) {
        return euro(BigDecimal.valueOf(amount));
    }

    /**
     * The sum of both amounts.
     *
     * @throws IllegalArgumentException when the currencies differ
     */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    /**
     * This amount less the other; may be negative.
     *
     * @throws IllegalArgumentException when the currencies differ
     */
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    /** This amount so many times, exactly. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /** Whether the amount is below zero. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * Compares by value.
     *
     * @throws IllegalArgumentException when the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return amount.compareTo(other.amount);
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when it is not a number, a space and a currency of ISO 4217
     */
    public static Money valueOf(String text) {
        int separator = text.lastIndexOf(' ');
        if (separator < 0) {
            throw new IllegalArgumentException("An amount and its currency are expected: " + text);
        }
        return new Money(new BigDecimal(text.substring(0, separator).replace("_", "")),
                Currency.getInstance(text.substring(separator + 1)));
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Amounts in " + currency + " and " + other.currency
                    + " cannot be combined");
        }
    }
}
