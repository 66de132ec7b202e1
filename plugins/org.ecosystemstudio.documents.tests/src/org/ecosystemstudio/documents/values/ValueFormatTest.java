/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;

import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.model.values.TimeSpan;
import org.junit.jupiter.api.Test;

class ValueFormatTest {

    @Test
    void printsMoney() {
        check("€ 173.500", "€173,500", new Value.Amount(Money.euro(173_500)));
        check("€ 0,50", "€0.50", new Value.Amount(Money.euro(new BigDecimal("0.5"))));
        check("€ -1.000", "-€1,000", new Value.Amount(Money.euro(-1000)));
        check("USD 20", "USD 20", new Value.Amount(new Money(BigDecimal.valueOf(20), Currency.getInstance("USD"))));
    }

    @Test
    void printsDates() {
        LocalDate day = LocalDate.of(2027, 2, 26);
        check("26 feb 2027", "26 Feb 2027", new Value.Day(day));
        check("26 februari 2027", "26 February 2027", new Value.FullDay(day));
        check("maart 2027", "March 2027", new Value.Month(YearMonth.of(2027, 3)));
        check("mrt 2027", "Mar 2027", new Value.Period(new CalendarPeriod.Month(YearMonth.of(2027, 3))));
        check("3e kwartaal 2027", "Q3 2027", new Value.Period(new CalendarPeriod.Quarter(2027, 3)));
        check("2027", "2027", new Value.Period(new CalendarPeriod.Year(2027)));
        check("5, 12 okt, 2 nov", "5, 12 Oct, 2 Nov", new Value.Days(List.of(LocalDate.of(2026, 10, 5),
                LocalDate.of(2026, 10, 12), LocalDate.of(2026, 11, 2))));
        check("1–26 feb 2027", "1–26 Feb 2027", new Value.DaySpan(day.withDayOfMonth(1), day));
        check("26 feb – 1 mrt 2027", "26 Feb – 1 Mar 2027", new Value.DaySpan(day, LocalDate.of(2027, 3, 1)));
    }

    @Test
    void printsNumbersWithTheirUnits() {
        check("1,5", "1.5", new Value.Quantity(new BigDecimal("1.5"), ""));
        check("1.234.567,89", "1,234,567.89", new Value.Quantity(new BigDecimal("1234567.891"), null));
        check("40 mensen", "40 people", new Value.Quantity(BigDecimal.valueOf(40), "people"));
        check("1 uur", "1 hour", new Value.Hours(BigDecimal.ONE));
        check("6 weken", "6 weeks", new Value.Span(new TimeSpan(BigDecimal.valueOf(6), TimeSpan.Unit.WEEKS)));
        check("48%", "48%", new Value.Percentage(BigDecimal.valueOf(48)));
        check("€ 12", "€12", new Value.Quantity(BigDecimal.valueOf(12), "EUR"));
    }

    @Test
    void saysAUnitAlone() {
        assertEquals("mensen", ValueFormat.of(Language.DUTCH).unit("people"));
        assertEquals("deelnemers", ValueFormat.of(Language.ENGLISH).unit("deelnemers"));
        assertEquals("", ValueFormat.of(Language.ENGLISH).unit(null));
    }

    private static void check(String dutch, String english, Value value) {
        assertEquals(dutch, ValueFormat.of(Language.DUTCH).format(value));
        assertEquals(english, ValueFormat.of(Language.ENGLISH).format(value));
    }
}
