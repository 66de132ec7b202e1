/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTest {

    @Test
    void aDateRangeRunsFromTheFirstDayOfOnePeriodToTheLastDayOfAnother() {
        DateRange range = DateRange.valueOf("2026-01 to 2027-Q4");

        assertEquals(LocalDate.of(2026, 1, 1), range.firstDay());
        assertEquals(LocalDate.of(2027, 12, 31), range.lastDay());
        assertEquals("2026-01 to 2027-Q4", range.toString());
        assertTrue(range.contains(LocalDate.of(2026, 1, 1)));
        assertTrue(range.contains(LocalDate.of(2027, 12, 31)));
        assertFalse(range.contains(LocalDate.of(2025, 12, 31)));
        assertFalse(range.contains(LocalDate.of(2028, 1, 1)));
    }

    @Test
    void aDateRangeMayBeOnePeriod() {
        DateRange range = DateRange.valueOf("2026-Q1");
        assertEquals(LocalDate.of(2026, 1, 1), range.firstDay());
        assertEquals(LocalDate.of(2026, 3, 31), range.lastDay());
        assertEquals("2026-Q1", range.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "2026-13", "2026-01 to", "2026-01 to 2026-02-30", "to 2026" })
    void aDateRangeNeedsExistingDates(String text) {
        assertThrows(DateTimeException.class, () -> DateRange.valueOf(text));
    }

    @ParameterizedTest
    @CsvSource({ "6, 6, 6, 6", "4 to 7, 4, 7, 4 to 7", "5 to 5, 5, 5, 5" })
    void readinessIsOneLevelOrFromOneToAnother(String text, int from, int to, String written) {
        TrlRange range = TrlRange.valueOf(text);

        assertEquals(new TrlRange(from, to), range);
        assertEquals(written, range.toString());
    }

    @ParameterizedTest
    @CsvSource({ "1, 9, true", "0, 5, false", "5, 10, false", "9, 9, true", "10, 10, false", "5, 0, false" })
    void readinessIsValidFromOneToNine(int from, int to, boolean valid) {
        assertEquals(valid, new TrlRange(from, to).isValid());
    }

    @Test
    void readinessIsAWholeNumber() {
        assertThrows(NumberFormatException.class, () -> TrlRange.valueOf("4.5"));
    }
}
