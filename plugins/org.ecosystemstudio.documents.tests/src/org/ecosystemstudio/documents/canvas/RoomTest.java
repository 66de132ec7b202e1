/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class RoomTest {

    private final Room room = new Room(4, 10, 2);

    @Test
    void measuresTextsInLinesAndCutsThemAfterAWord() {
        assertEquals(1, room.height(""));
        assertEquals(1, room.height("ten letter"));
        assertEquals(2, room.height("eleven more"));
        assertEquals(2, room.height("a text that is cut off, whatever it says"));
        assertEquals("exactly two lines ok", room.cut("exactly two lines ok"));
        assertEquals("a text that is cut…", room.cut("a text that is cut off, whatever it says"));
        assertEquals("oneverylongwordwith…", room.cut("oneverylongwordwithoutend"));
    }

    @Test
    void cutsNoCharacterInTwo() {
        String waves = "\uD83C\uDF0A".repeat(30);
        assertEquals("\uD83C\uDF0A".repeat(19) + "…", room.cut(waves));
    }

    @Test
    void keepsALineForHowManyMoreThereAre() {
        assertEquals(4, room.fitting(List.of(1, 1, 1, 1)));
        assertEquals(3, room.fitting(List.of(1, 1, 1, 1, 1)));
        assertEquals(1, room.fitting(List.of(2, 2, 2)));
        assertEquals(0, room.fitting(List.of()));
    }
}
