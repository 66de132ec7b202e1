/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.text;

import org.ecosystemstudio.documents.fonts.FontFile;
import org.ecosystemstudio.documents.look.Look;
import org.ecosystemstudio.documents.look.Rgb;

/**
 * How text looks.
 *
 * @param size the font size in points
 * @param leading the height of a line, in font sizes
 */
public record TextStyle(FontFile font, float size, float leading, Rgb colour) {

    private static final float LEADING = 1.4f;
    private static final float TIGHT = 1.18f;

    /** Running text of a size. */
    public static TextStyle of(float size) {
        return new TextStyle(FontFile.REGULAR, size, LEADING, Look.INK);
    }

    /** Text of a heading of a size, with its lines closer together. */
    public static TextStyle heading(float size) {
        return new TextStyle(FontFile.SEMIBOLD, size, TIGHT, Look.INK);
    }

    /** The style in heavier letters. */
    public TextStyle strong() {
        return new TextStyle(FontFile.SEMIBOLD, size, leading, colour);
    }

    /** The style in slanted letters; what is heavy stays so. */
    public TextStyle emphasis() {
        return font == FontFile.SEMIBOLD ? this : new TextStyle(FontFile.ITALIC, size, leading, colour);
    }

    /** The style in another colour. */
    public TextStyle colour(Rgb other) {
        return new TextStyle(font, size, leading, other);
    }

    /** The style in another size. */
    public TextStyle size(float other) {
        return new TextStyle(font, other, leading, colour);
    }

    /** The height of a line. */
    public float lineHeight() {
        return size * leading;
    }
}
