/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.look;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final float EXACT = 0.001f;

    @Test
    void givesColumnsTheShareTheyLike() {
        assertArrayEquals(new float[] { 30, 70 }, ColumnWidths.of(100, new int[] { 30, 0 }, new float[] { 10, 10 },
                new float[] { 30, 200 }), EXACT);
    }

    @Test
    void givesMoreThanItsShareToAColumnThatNeedsItWhereTheRestDoesNot() {
        assertArrayEquals(new float[] { 80, 20 }, ColumnWidths.of(100, new int[] { 30, 0 }, new float[] { 10, 10 },
                new float[] { 500, 20 }), EXACT);
    }

    @Test
    void neverBreaksAWordForTheSakeOfAShare() {
        assertArrayEquals(new float[] { 50, 50 }, ColumnWidths.of(100, new int[] { 80, 0 }, new float[] { 20, 50 },
                new float[] { 90, 60 }), EXACT);
    }

    @Test
    void narrowsAllAlikeWhereNotEvenWordsFit() {
        assertArrayEquals(new float[] { 75, 25 }, ColumnWidths.of(100, new int[] { 0, 0 }, new float[] { 150, 50 },
                new float[] { 200, 60 }), EXACT);
    }
}
