/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf;

import java.util.List;

/**
 * What pages are printed on, in points.
 *
 * @param width the width of a page
 * @param height the height of a page
 * @param side the room at the left and the right
 * @param top the room above what is printed on
 * @param bottom the room below it
 */
record Paper(float width, float height, float side, float top, float bottom) {

    /** A4, standing. */
    static final Paper STANDING = new Paper(595.28f, 841.89f, 48, 54, 52);

    /** A4, A3, A2 and A1, lying: sheets print on any of them alike. */
    static final List<Paper> LYING = List.of(lying(841.89f, 595.28f), lying(1190.55f, 841.89f),
            lying(1683.78f, 1190.55f), lying(2383.94f, 1683.78f));

    /** The width that is printed on. */
    float columnWidth() {
        return width - 2 * side;
    }

    /** The height that is printed on. */
    float columnHeight() {
        return height - top - bottom;
    }

    private static Paper lying(float width, float height) {
        return new Paper(width, height, 30, 28, 40);
    }
}
