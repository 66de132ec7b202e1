/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf;

import org.ecosystemstudio.documents.look.Look;
import org.ecosystemstudio.documents.pdf.text.TextStyle;

/** The sizes of what is printed, in points. */
final class Sizes {

    /** Running text. */
    static final TextStyle TEXT = TextStyle.of(9.6f);
    /** Text of less weight. */
    static final TextStyle SMALL = TextStyle.of(8.4f).colour(Look.MUTED);
    /** Text in tables. */
    static final TextStyle CELL = TextStyle.of(8.6f);
    /** The room between paragraphs. */
    static final float PARAGRAPH = 5.5f;
    /** The room around what stands apart. */
    static final float BLOCK = 10;

    private static final float[] HEADINGS = { 32, 18.5f, 12.5f, 10.4f, 9.8f };

    private Sizes() {
    }

    /** The heading of a level, from 1. */
    static TextStyle heading(int level) {
        return TextStyle.heading(HEADINGS[Math.min(level, HEADINGS.length) - 1]);
    }
}
