/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class LettersTest {

    private final Letters letters = new Letters();

    @Test
    void changesTheFontOnlyWhereACharacterAsksForIt() {
        assertEquals(List.of(new Letters.Run(FontFile.ITALIC, "a "), new Letters.Run(FontFile.FALLBACK, "\u05e9"),
                new Letters.Run(FontFile.ITALIC, " b")), letters.runs("a \u05e9 b", FontFile.ITALIC));
        assertTrue(letters.missing().isEmpty());
    }

    @Test
    void writesTheNumberOfACharacterThatNoFontHas() {
        assertEquals(List.of(new Letters.Run(FontFile.REGULAR, "a[U+6F22]")),
                letters.runs("a\u6f22", FontFile.REGULAR));
        assertEquals(Set.of(0x6f22), letters.missing());
    }

    @Test
    void joinsAccentsToTheirLettersAndLeavesOutWhatIsNotSeen() {
        assertEquals("\u00e9n a b", Letters.clean("e\u0301n\u00ad a\t\u200bb\ufe0f"));
    }
}
