/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFileTest {

    private static final byte[] NOTHING = {};

    @Test
    void isNamedAfterItsDocument() {
        assertEquals("actieplan.html", DocumentFile.single(NOTHING).name("actieplan", DocumentFormat.HTML));
        assertEquals("actieplan-begroting-2.md",
                new DocumentFile("begroting-2", NOTHING).name("actieplan", DocumentFormat.MARKDOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = { "../x", "a/b", "a\\b", ".", "A", "-", "a-", "a b", "é", "a\n" })
    void isNeverAPath(String suffix) {
        assertThrows(IllegalArgumentException.class, () -> new DocumentFile(suffix, NOTHING));
    }
}
