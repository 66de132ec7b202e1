/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void keepsLettersOfAnyScript() {
        assertEquals("Ålborg-城市", FileName.of("Ålborg 城市", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "../../etc/passwd", "..\\..\\windows", "a/b", "a:b", "nul\u0000l", "-rf", ".hidden",
            "x\u202Ey" })
    void leavesNoWayOutOfAFolder(String hostile) {
        String name = FileName.of(hostile, "model");
        assertTrue(FileName.isSafe(name), name);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ".", "..", "///", "CON", "nul.txt", "com1" })
    void takesTheOtherNameWhenNothingUsableIsLeft(String useless) {
        assertEquals("model", FileName.of(useless, "model"));
    }

    @Test
    void shortensLongNames() {
        assertEquals(80, FileName.of("x".repeat(500), "model").length());
    }

    @Test
    void doesNotCutACharacterInTwo() {
        String name = FileName.of("𠀀".repeat(100), "model");
        assertEquals(80, name.codePointCount(0, name.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ".", "..", "a/b", "a\\b", "a:b", " a", "aux", "a." })
    void refusesNamesThatAreNotSafe(String name) {
        assertFalse(FileName.isSafe(name));
    }
}
