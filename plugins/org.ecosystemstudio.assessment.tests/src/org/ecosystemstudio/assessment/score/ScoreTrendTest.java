/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.ecosystemstudio.model.method.SuccessFactor;
import org.junit.jupiter.api.Test;

class ScoreTrendTest {

    @Test
    void keepsTheFirstTheLastAndWhatChanged() {
        ScoreTrend trend = ScoreTrend.of(List.of(point("a", 40), point("b", 40), point("c", 60), point("d", 60),
                point("e", 60)), 2, false);
        assertEquals(List.of("a", "c", "e"), trend.points().stream().map(ScoreTrend.Point::commit).toList());
        assertEquals(7, trend.versions());
        assertEquals(2, trend.unreadable());
        assertFalse(trend.isCut());
    }

    @Test
    void keepsASingleVersionOnce() {
        assertEquals(1, ScoreTrend.of(List.of(point("a", 40)), 0, true).points().size());
        assertTrue(ScoreTrend.of(List.of(point("a", 40)), 0, true).isCut());
        assertEquals(List.of(), ScoreTrend.of(List.of(), 1, false).points());
    }

    @Test
    void keepsTheFirstTimeThatAFactorCanBeAssessed() {
        ScoreTrend trend = ScoreTrend.of(List.of(point("a", -1), point("b", 0), point("c", 0)), 0, false);
        assertEquals(List.of("a", "b", "c"), trend.points().stream().map(ScoreTrend.Point::commit).toList());
        assertEquals(OptionalInt.empty(), trend.points().get(0).percent(SuccessFactor.SF3));
        assertEquals(OptionalInt.of(0), trend.points().get(1).percent(SuccessFactor.SF3));
    }

    @Test
    void shortensTheNameOfAVersion() {
        assertEquals("0123456", point("0123456789abcdef", 0).shortCommit());
        assertEquals("0123", point("0123", 0).shortCommit());
    }

    /** All factors with one score; none where it is negative. */
    private static ScoreTrend.Point point(String commit, int percent) {
        OptionalInt[] percents = new OptionalInt[SuccessFactor.values().length];
        Arrays.fill(percents, percent < 0 ? OptionalInt.empty() : OptionalInt.of(percent));
        return new ScoreTrend.Point(commit, LocalDate.of(2026, 6, 1), List.of(percents));
    }
}
