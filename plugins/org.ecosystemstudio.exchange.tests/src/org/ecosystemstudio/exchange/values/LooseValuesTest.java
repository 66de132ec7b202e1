/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;

import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.model.values.TimeSpan.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1.234,50|1234.50", "1,234.50|1234.50", "1234,5|1234.5", "12.5|12.5",
            "1.234|1234", "1,234|1.234", "0.125|0.125", "1.234.567|1234567", "1 200|1200", "1.200,-|1200", "-3,5|-3.5",
            "8000|8000", "1'000|1000" })
    void readsNumbersOfDutchSheets(String written, BigDecimal number) throws MisfitException {
        assertEquals(0, number.compareTo(LooseNumber.of(written, true)), written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1.234|1.234", "1,234|1234", "1,234,567.8|1234567.8" })
    void readsNumbersOfEnglishSheets(String written, BigDecimal number) throws MisfitException {
        assertEquals(0, number.compareTo(LooseNumber.of(written, false)), written);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "1.2.3", "12,34,56", "1.234,5,6", "--1", "1e9",
            "99999999999999999999999999999999999" })
    void refusesWhatIsNoNumber(String written) {
        assertThrows(MisfitException.class, () -> LooseNumber.of(written, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "31-12-2026|2026-12-31", "1/9/2026|2026-09-01", "1.9.26|2026-09-01",
            "2026-09-01|2026-09-01", "2026-09-01T08:00:00|2026-09-01", "2026/9/1|2026-09-01", "1 sept. 2026|2026-09-01",
            "1-mei-2026|2026-05-01", "March 3, 2026|2026-03-03", "maart 2026|2026-03", "dec 2026|2026-12",
            "09-2026|2026-09", "2026-9|2026-09", "Q3 2026|2026-Q3", "q3-2026|2026-Q3", "2026-Q3|2026-Q3",
            "2026 k3|2026-Q3", "3e kwartaal 2026|2026-Q3", "kwartaal 3 2026|2026-Q3", "2026|2026" })
    void readsDates(String written, String period) throws MisfitException {
        assertEquals(period, LooseDate.of(written).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "morgen", "31-2-2026", "12/31/2026", "31-12", "Q5 2026", "1-1-1800", "2026-13",
            "week 12",
            "12345", "1 2 3 4", "3 2026" })
    void refusesWhatIsNoDate(String written) {
        assertThrows(MisfitException.class, () -> LooseDate.of(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "12|12 h", "12 uur|12 h", "1,5 h|1.5 h", "3 dagen|3 days", "1 dag|1 day",
            "2 weken|2 weeks", "6mnd|6 months", "1 kwartaal|1 quarter", "2 jaar|2 years" })
    void readsAmountsOfTime(String written, String span) throws MisfitException {
        assertEquals(span, LooseSpan.of(written, Unit.HOURS, true).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "8000|8000 EUR", "€ 8.000,-|8000 EUR", "EUR 1.234,50|1234.5 EUR",
            "1200 euro|1200 EUR", "$ 500|500 USD", "100 CHF|100 CHF" })
    void readsAmountsOfMoney(String written, String money) throws MisfitException {
        assertEquals(Money.valueOf(money), LooseMoney.of(written, Money.EUR, true));
    }

    @ParameterizedTest
    @ValueSource(strings = { "veel", "-5", "5 knaken", "", "€" })
    void refusesWhatIsNoMoney(String written) {
        assertThrows(MisfitException.class, () -> LooseMoney.of(written, Money.EUR, true));
    }

    @Test
    void readsLiteralsInBothLanguages() throws MisfitException {
        for (String written : new String[] { "going", "loopt", "In uitvoering", "bezig", "under way" }) {
            assertEquals(WorkStatus.GOING, LooseLiteral.of(written, Literals.WORK_STATUS, Locale.ENGLISH), written);
        }
        MisfitException misfit = assertThrows(MisfitException.class,
                () -> LooseLiteral.of("rood", Literals.WORK_STATUS, Locale.forLanguageTag("nl")));
        assertEquals("\"rood\" is geen van: gepland, loopt, afgerond, gestopt",
                misfit.reason().text(Locale.forLanguageTag("nl")));
    }
}
