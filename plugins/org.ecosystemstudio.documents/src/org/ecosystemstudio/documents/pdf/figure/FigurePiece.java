/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.figure;

import org.ecosystemstudio.documents.look.Look;
import org.ecosystemstudio.documents.pdf.file.PageCanvas;
import org.ecosystemstudio.documents.pdf.file.Tag;
import org.ecosystemstudio.documents.pdf.page.Piece;
import org.ecosystemstudio.documents.pdf.text.TextSetter;
import org.ecosystemstudio.documents.picture.Picture;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Figure;

/** A picture as wide as its column; one higher than a page is cut below a line of its text. */
public final class FigurePiece implements Piece {

    private static final float BELOW_TEXT = 7;

    private final Picture picture;
    private final Tag tag;
    private final float scale;
    private final float from;
    private final float to;

    private FigurePiece(Picture picture, Tag tag, float scale, float from, float to) {
        this.picture = picture;
        this.tag = tag;
        this.scale = scale;
        this.from = from;
        this.to = to;
    }

    /** The picture of a figure within a width; the tag gives its text alternative. */
    public static FigurePiece of(Figure figure, Wording wording, TextSetter setter, Tag tag, float width) {
        Picture picture = Picture.of(figure, wording, setter.letters(), Look.RULES);
        return new FigurePiece(picture, tag, width / picture.width(), 0, picture.height());
    }

    @Override
    public float height() {
        return (to - from) * scale;
    }

    @Override
    public void draw(PageCanvas canvas, float x, float y) {
        canvas.content(tag, () -> canvas.clipped(x - 2, y, picture.width() * scale + 4, height(),
                () -> canvas.within(scale, 0, 0, scale, x, y - from * scale, () -> picture.draw(canvas))));
    }

    @Override
    public boolean staysWhole(float page) {
        return height() <= page;
    }

    @Override
    public Cut cut(float room) {
        float end = from;
        for (float baseline : picture.baselines()) {
            float below = baseline + BELOW_TEXT;
            if ((below - from) * scale <= room && below < to) {
                end = Math.max(end, below);
            }
        }
        return end == from ? null : new Cut(new FigurePiece(picture, tag, scale, from, end),
                new FigurePiece(picture, tag, scale, end, to));
    }
}
