/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;

import org.ecosystemstudio.model.values.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedAmountTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "0 EUR | €0 | € 0",
            "999 EUR | €999 | € 999",
            "1000 EUR | €1,000 | € 1.000",
            "1234567.5 EUR | €1,234,567.50 | € 1.234.567,50",
            "0.005 EUR | €0.01 | € 0,01",
            "12.004 EUR | €12 | € 12",
            "-8000 EUR | -€8,000 | € -8.000",
            "-8000 USD | -USD 8,000 | USD -8.000" })
    void printsMoneyAsReadersOfTheLanguageWriteIt(String money, String english, String dutch) {
        assertEquals(english, PrintedAmount.of(Money.valueOf(money), Locale.ENGLISH));
        assertEquals(dutch, PrintedAmount.of(Money.valueOf(money), DUTCH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "-123456.789 | -123,456.789 | -123.456,789",
            "100 | 100 | 100" })
    void setsThousandsApart(BigDecimal number, String english, String dutch) {
        assertEquals(english, PrintedAmount.grouped(number, Locale.FRENCH));
        assertEquals(dutch, PrintedAmount.grouped(number, DUTCH));
    }
}
