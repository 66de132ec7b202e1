/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

    @ParameterizedTest
    @EnumSource
    void hasDigitsOfOneWidth(FontFile file) {
        Typeface typeface = file.typeface();
        for (char digit = '1'; digit <= '9'; digit++) {
            assertEquals(typeface.width('0'), typeface.width(digit), 0.002f);
        }
    }

    @Test
    void knowsTheWidthsThatTheFontFileStates() {
        assertEquals(0.636f, FontFile.FALLBACK.typeface().width('0'), 0.001f);
        assertEquals(3 * 0.497f, FontFile.REGULAR.typeface().width("123"), 0.001f);
        assertEquals(0, FontFile.REGULAR.typeface().width(""));
        assertEquals(1.024f, FontFile.REGULAR.typeface().ascent(), 0.001f);
        assertEquals(0.4f, FontFile.REGULAR.typeface().descent(), 0.001f);
    }

    @Test
    void fallsBackForHebrewArabicAndSigns() {
        for (int character : "\u05e9\u0628\ufefb\u2715".codePoints().toArray()) {
            assertFalse(FontFile.REGULAR.typeface().has(character), Character.getName(character));
            assertTrue(FontFile.FALLBACK.typeface().has(character), Character.getName(character));
        }
        assertFalse(FontFile.FALLBACK.typeface().has(0x6f22));
    }
}
