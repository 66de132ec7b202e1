/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The forms are those of Unicode's block Arabic Presentation Forms-B. */
class ArabicFormsTest {

    @Test
    void joinsLettersToTheirNeighbours() {
        assertEquals("\ufee3\ufeae\ufea3\ufe92\ufe8e", ArabicForms.joined("\u0645\u0631\u062d\u0628\u0627"));
    }

    @Test
    void writesLamAndAlefAsOne() {
        assertEquals("\ufeb3\ufefc\ufee1", ArabicForms.joined("\u0633\u0644\u0627\u0645"));
    }

    @Test
    void leavesALetterAloneBesideOthersThatDoNotJoin() {
        assertEquals("\ufea9\ufe8d\ufead", ArabicForms.joined("\u062f\u0627\u0631"));
    }

    @Test
    void looksThroughVowelSigns() {
        assertEquals("\ufe91\u064e\ufe96", ArabicForms.joined("\u0628\u064e\u062a"));
    }

    @Test
    void leavesOtherScriptsAsTheyAre() {
        assertEquals("abc \u05e9", ArabicForms.joined("abc \u05e9"));
    }
}
