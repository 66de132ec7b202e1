/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.canvas;

import java.util.List;

import org.ecosystemstudio.documents.tree.Inline;

/**
 * One thing that a box says.
 *
 * @param text what it says, in plain words
 * @param marks what must be known of it, after the words
 */
public record Entry(String text, List<Inline> marks) {

    /** Copies the list. */
    public Entry {
        marks = List.copyOf(marks);
    }

    /** An entry without marks. */
    public Entry(String text) {
        this(text, List.of());
    }
}
