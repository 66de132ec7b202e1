/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.ecosystemstudio.model.values.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursOfWorkTest {

    @ParameterizedTest
    @CsvSource({ "12.5 h, 12.5", "3 days, 24", "1.5 weeks, 60", "2 months, 320", "1 quarter, 480", "1 year, 1920" })
    void countsEightHoursADayAndFortyAWeek(String span, BigDecimal hours) {
        assertEquals(0, hours.compareTo(HoursOfWork.of(TimeSpan.valueOf(span))));
    }

    @Test
    void countsNothingAsZero() {
        assertEquals(BigDecimal.ZERO, HoursOfWork.of(null));
    }
}
