/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void givesWhatIsLeftToTheFirstOfEqualParts() {
        assertEquals("[33.34, 33.33, 33.33]", Distribution.equally(new BigDecimal("100"), 3).toString());
        assertEquals("[33.34, 33.34, 33.33]", Distribution.equally(new BigDecimal("100.01"), 3).toString());
        assertEquals("[8.00]", Distribution.equally(new BigDecimal("8"), 1).toString());
    }

    @Test
    void givesWhatIsLeftToTheLargestRemainder() {
        // 0.10 by 1 to 6: 0.0142 and 0.0857.
        assertEquals("[0.01, 0.09]", Distribution.byWeight(new BigDecimal("0.1"), 1, 6).toString());
        assertEquals("[0.09, 0.00, 0.01]", Distribution.byWeight(new BigDecimal("0.1"), 6, 0, 1).toString());
    }

    /** 617.90 and 543.60 and 0.50: the whole parts sum to 1,160, and the two largest remainders get one each. */
    @Test
    void roundsToWholeNumbersWithTheSameSum() {
        assertEquals("[618, 544, 0]", whole("617.90", "543.60", "0.50"));
        assertEquals("[10, 20]", whole("10.00", "20"));
        assertEquals("[]", whole());
    }

    @Test
    void leavesNumbersAsTheyAreWhereTheirSumIsNotWhole() {
        assertEquals("[10.50, 20.30]", whole("10.50", "20.30"));
    }

    private static String whole(String... numbers) {
        return Distribution.whole(Arrays.stream(numbers).map(BigDecimal::new).toList()).toString();
    }

    @Test
    void givesAllToTheFirstWhenNothingHasWeight() {
        assertEquals("[5.00, 0.00]", Distribution.byWeight(new BigDecimal("5"), 0, 0).toString());
    }

    @Test
    void keepsMoreDecimalsThanTwoAndNegativeNumbers() {
        assertEquals("[0.001, 0.000]", Distribution.equally(new BigDecimal("0.001"), 2).toString());
        assertEquals("[-33.34, -33.33, -33.33]", Distribution.equally(new BigDecimal("-100"), 3).toString());
        assertEquals("[50.00, 50.00]", Distribution.equally(new BigDecimal("1E+2"), 2).toString());
    }

    @Test
    void alwaysSumsToTheNumberAndStaysNearTheExactShare() {
        Random random = new Random(42);
        for (int round = 0; round < 1_000; round++) {
            BigDecimal number = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000L, random.nextInt(4));
            long[] weights = random.longs(1 + random.nextInt(6), 0, 100).toArray();
            weights[0]++;
            List<BigDecimal> parts = Distribution.byWeight(number, weights);
            assertEquals(0, number.compareTo(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
            long total = Arrays.stream(weights).sum();
            for (int index = 0; index < weights.length; index++) {
                BigDecimal exactTimesTotal = number.multiply(BigDecimal.valueOf(weights[index]));
                BigDecimal difference = parts.get(index).multiply(BigDecimal.valueOf(total)).subtract(exactTimesTotal);
                BigDecimal unit = BigDecimal.ONE.movePointLeft(parts.get(index).scale());
                assertEquals(-1, difference.abs().compareTo(unit.multiply(BigDecimal.valueOf(total))));
            }
        }
    }
}
