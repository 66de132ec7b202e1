/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.ecosystemstudio.language.loading.Place;
import org.junit.jupiter.api.Test;

class SourceExcerptTest {

    @Test
    void marksThePlace() {
        assertEquals(new SourceExcerpt("4", "owner Bet", 6, 3), SourceExcerpt.of("owner Bet", place(7, 10)));
    }

    @Test
    void showsTabsAsBlanks() {
        assertEquals(new SourceExcerpt("4", "    owner Bet", 10, 3), SourceExcerpt.of("\towner Bet", place(8, 11)));
    }

    @Test
    void countsColumnsNotCharacters() {
        assertEquals(new SourceExcerpt("4", "城市 Bet", 5, 3), SourceExcerpt.of("城市 Bet", place(4, 7)));
    }

    @Test
    void marksOneColumnWhereNothingStands() {
        assertEquals(new SourceExcerpt("4", "goal", 4, 1), SourceExcerpt.of("goal", place(5, 5)));
        assertEquals(new SourceExcerpt("4", "", 0, 1), SourceExcerpt.of("", place(9, 12)));
    }

    @Test
    void marksTheRestOfTheLineWhenThePlaceGoesOn() {
        Place over = new Place(Path.of("a.ecosystem"), 4, 6, 6, 2, 100, 40);
        assertEquals(new SourceExcerpt("4", "goal Talent {", 5, 8), SourceExcerpt.of("goal Talent {  ", over));
    }

    @Test
    void cutsLongLinesAroundThePlace() {
        String line = "x".repeat(10_000) + " Bet " + "y".repeat(10_000);
        SourceExcerpt excerpt = SourceExcerpt.of(line, place(10_002, 10_005));
        assertTrue(excerpt.source().length() <= 166, excerpt.source());
        assertEquals("Bet", excerpt.source().substring(excerpt.indent(), excerpt.indent() + excerpt.width()));
    }

    @Test
    void printsNothingThatMovesTheCursor() {
        assertEquals(new SourceExcerpt("4", "\uFFFD[2J Bet", 5, 3), SourceExcerpt.of("\u001B[2J Bet", place(6, 9)));
    }

    private static Place place(int column, int endColumn) {
        return new Place(Path.of("a.ecosystem"), 4, column, 4, endColumn, 100, endColumn - column);
    }
}
