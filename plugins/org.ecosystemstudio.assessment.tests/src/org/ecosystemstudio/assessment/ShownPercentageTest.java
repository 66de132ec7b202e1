/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.ecosystemstudio.model.method.RuleThreshold;
import org.ecosystemstudio.model.method.RuleThreshold.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownPercentageTest {

    @ParameterizedTest
    @CsvSource({ "33.333333, 25, 33.3", "61.538461, 50, 61.5", "99.009901, 50, 99.0", "50.02, 50, 50.02",
            "50.00004, 50, 50.00004", "50.06, 50, 50.1" })
    void roundsHalvesUpwardsWithoutSeemingToKeepTheBound(BigDecimal percentage, String most, BigDecimal shown) {
        assertEquals(shown, ShownPercentage.beside(RuleThreshold.atMost(most, Unit.PERCENT), percentage));
    }

    @ParameterizedTest
    @CsvSource({ "33.333333, 66.66, 33.3", "66.655, 66.66, 66.655", "59.97, 60, 59.97" })
    void doesSoForALeastAsWell(BigDecimal percentage, String least, BigDecimal shown) {
        assertEquals(shown, ShownPercentage.beside(RuleThreshold.atLeast(least, Unit.PERCENT), percentage));
    }
}
