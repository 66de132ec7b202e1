/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.page;

import org.ecosystemstudio.documents.pdf.file.PageCanvas;

/** Something of a page whose size is known: a line, a row, a picture. Lengths are points. */
public interface Piece {

    /** A piece higher than this share of a page is cut rather than moved to the next page. */
    float LARGE = 0.35f;

    /** How high it is. */
    float height();

    /** Draws it with its upper left corner at a place of the page. */
    void draw(PageCanvas canvas, float x, float y);

    /**
     * Cuts it where a page ends.
     *
     * @param room how high the first part may be
     * @return null when nothing of it fits or it cannot be cut
     */
    default Cut cut(float room) {
        return null;
    }

    /** Whether it rather stands whole on the next page than in parts on two, on pages of a height. */
    default boolean staysWhole(float page) {
        return height() <= page * LARGE;
    }

    /** The two parts of a piece. */
    record Cut(Piece first, Piece rest) {
    }

    /** A piece that is drawn by one call. */
    static Piece of(float height, Drawing drawing) {
        return new Piece() {
            @Override
            public float height() {
                return height;
            }

            @Override
            public void draw(PageCanvas canvas, float x, float y) {
                drawing.draw(canvas, x, y);
            }
        };
    }

    /** Draws with the upper left corner at a place of a page. */
    @FunctionalInterface
    interface Drawing {
        /** Draws. */
        void draw(PageCanvas canvas, float x, float y);
    }
}
