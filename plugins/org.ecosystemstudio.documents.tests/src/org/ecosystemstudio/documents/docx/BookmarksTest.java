/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BookmarksTest {

    private final Bookmarks bookmarks = new Bookmarks();

    @Test
    void hasNamesThatWordAccepts() {
        assertTrue(bookmarks.name("goal-1é. " + "x".repeat(100)).matches("[a-z][A-Za-z0-9_]{0,39}"));
    }

    @Test
    void tellsAnchorsApartThatWouldHaveTheSameName() {
        assertNotEquals(bookmarks.name("a-b"), bookmarks.name("a.b"));
        assertNotEquals(bookmarks.name("Goal").toLowerCase(), bookmarks.name("goal").toLowerCase());
        assertNotEquals(bookmarks.name("x".repeat(60) + "1"), bookmarks.name("x".repeat(60) + "2"));
    }

    @Test
    void namesAnAnchorAlwaysTheSame() {
        assertEquals(bookmarks.name("goal-1"), bookmarks.name("goal-1"));
    }
}
