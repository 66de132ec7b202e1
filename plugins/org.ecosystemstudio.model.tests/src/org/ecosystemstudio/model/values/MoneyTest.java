/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({ "25000 EUR, 25000 EUR", "25_000 EUR, 25000 EUR", "0.10 EUR, 0.1 EUR", "-5 USD, -5 USD",
            "0.00 EUR, 0 EUR" })
    void isWrittenPlainly(String text, String written) {
        assertEquals(written, Money.valueOf(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "25000", "EUR", "a EUR", "5 XX", "5 EURO" })
    void refusesWhatIsNoAmount(String text) {
        assertThrows(IllegalArgumentException.class, () -> Money.valueOf(text));
    }

    @Test
    void addsExactly() {
        Money tenCents = Money.valueOf("0.10 EUR");

        assertEquals(Money.valueOf("0.30 EUR"), tenCents.plus(tenCents).plus(tenCents));
        assertEquals(Money.valueOf("-0.20 EUR"), tenCents.minus(Money.valueOf("0.3 EUR")));
        assertEquals(Money.euro(15000), Money.euro(75).times(BigDecimal.valueOf(200)));
    }

    @Test
    void doesNotCombineCurrencies() {
        Money euros = Money.euro(1);
        Money dollars = Money.valueOf("1 USD");

        assertThrows(IllegalArgumentException.class, () -> euros.plus(dollars));
        assertThrows(IllegalArgumentException.class, () -> euros.minus(dollars));
        assertThrows(IllegalArgumentException.class, () -> euros.compareTo(dollars));
    }

    @Test
    void equalsByValueNotByWrittenDecimals() {
        assertEquals(Money.valueOf("5.00 EUR"), Money.valueOf("5 EUR"));
        assertEquals(Money.valueOf("5.00 EUR").hashCode(), Money.valueOf("5 EUR").hashCode());
        assertEquals(0, Money.valueOf("5.00 EUR").compareTo(Money.euro(5)));
    }

    @Test
    void isNegativeBelowZeroOnly() {
        assertTrue(Money.valueOf("-0.01 EUR").isNegative());
        assertFalse(Money.euro(0).isNegative());
        assertFalse(Money.euro(1).isNegative());
    }
}
