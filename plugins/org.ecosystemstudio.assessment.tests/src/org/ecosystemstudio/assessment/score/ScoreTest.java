/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void isTheShareThatHoldsOfWhatCounts() {
        assertEquals(OptionalInt.of(75), new Score(3, 1).percent());
        assertEquals(OptionalInt.of(0), new Score(0, 4).percent());
        assertEquals(OptionalInt.of(100), new Score(2, 0).percent());
        assertEquals(4, new Score(3, 1).counted());
    }

    @Test
    void roundsHalvesUpwards() {
        assertEquals(OptionalInt.of(67), new Score(2, 1).percent());
        assertEquals(OptionalInt.of(33), new Score(1, 2).percent());
        assertEquals(OptionalInt.of(13), new Score(1, 7).percent());
    }

    @Test
    void isNoneWhenNothingCounts() {
        assertEquals(OptionalInt.empty(), new Score(0, 0).percent());
    }
}
