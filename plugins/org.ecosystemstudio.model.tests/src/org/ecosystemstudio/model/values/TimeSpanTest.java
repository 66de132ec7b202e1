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

class TimeSpanTest {

    @ParameterizedTest
    @CsvSource({ "40 h, 40 h", "1 hour, 1 h", "40 hours, 40 h", "1 days, 1 day", "3 day, 3 days", "6 weeks, 6 weeks",
            "1 Month, 1 month", "2 quarters, 2 quarters", "1.50 years, 1.5 years", "1_000 h, 1000 h" })
    void isWrittenWithTheUnitThatFitsTheNumber(String text, String written) {
        assertEquals(written, TimeSpan.valueOf(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "40", "h", "40 minutes", "x days" })
    void refusesWhatIsNoTime(String text) {
        assertThrows(IllegalArgumentException.class, () -> TimeSpan.valueOf(text));
    }

    @Test
    void equalsByValue() {
        assertEquals(TimeSpan.valueOf("2.0 weeks"), new TimeSpan(BigDecimal.TWO, TimeSpan.Unit.WEEKS));
        assertEquals(TimeSpan.hours(BigDecimal.valueOf(400)), TimeSpan.valueOf("400 h"));
    }

    @Test
    void isNegativeBelowZeroOnly() {
        assertTrue(TimeSpan.valueOf("-1 h").isNegative());
        assertFalse(TimeSpan.valueOf("0 h").isNegative());
    }
}
