/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.picture;

import org.ecosystemstudio.documents.fonts.FontFile;
import org.ecosystemstudio.documents.look.Rgb;

/** Something that pictures are drawn on: a page, or points of a picture file. y grows downwards. */
public interface Drawing {

    /** Draws in coordinates of its own, which the six numbers of a transformation turn into those around. */
    void within(float a, float b, float c, float d, float e, float f, Runnable drawing);

    /** Draws only what lies in a rectangle. */
    void clipped(float x, float y, float width, float height, Runnable drawing);

    /** Begins a part of a path. */
    void moveTo(float x, float y);

    /** Goes on with a straight line. */
    void lineTo(float x, float y);

    /** Goes on with a curve of Bézier. */
    void curveTo(float x1, float y1, float x2, float y2, float x, float y);

    /** Closes a part of a path. */
    void closePath();

    /** Adds a rectangle with round corners to the path. */
    void round(float x, float y, float width, float height, float radius);

    /**
     * Paints the path, and begins a new one.
     *
     * @param fill null for none
     * @param stroke null for none
     * @param dashes the lengths of dashes and of the gaps between them; none for a whole line
     */
    void paint(Rgb fill, Rgb stroke, float thickness, float... dashes);

    /** Draws a text with a font that has its characters. */
    void text(FontFile font, float size, Rgb colour, float x, float baseline, String text);

    /** Draws the edge of a text, so that it stands apart from what is below it. */
    void textEdge(FontFile font, float size, Rgb colour, float width, float x, float baseline, String text);
}
