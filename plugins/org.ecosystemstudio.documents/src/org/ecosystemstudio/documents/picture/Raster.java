/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.picture;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;

import org.ecosystemstudio.documents.fonts.FontFile;
import org.ecosystemstudio.documents.look.Rgb;

/**
 * A drawing of points, white at first. Needs neither a screen nor the fonts of the machine, so that the same picture
 * gives the same points everywhere.
 */
public final class Raster implements Drawing {

    private static final int FULL = 255;

    private final int width;
    private final int height;
    private final byte[] points;
    private AffineTransform place = new AffineTransform();
    private Area clip;
    private Path2D path = new Path2D.Double();

    /** A drawing of so many points. */
    public Raster(int width, int height) {
        this.width = width;
        this.height = height;
        points = new byte[width * height * 3];
        Arrays.fill(points, (byte) FULL);
    }

    /** The drawing as PNG. */
    public byte[] png() {
        return Png.of(points, width, height);
    }

    @Override
    public void within(float a, float b, float c, float d, float e, float f, Runnable drawing) {
        AffineTransform around = place;
        place = new AffineTransform(around);
        place.concatenate(new AffineTransform(a, b, c, d, e, f));
        drawing.run();
        place = around;
    }

    @Override
    public void clipped(float x, float y, float clipWidth, float clipHeight, Runnable drawing) {
        Area around = clip;
        clip = new Area(place.createTransformedShape(new Rectangle2D.Float(x, y, clipWidth, clipHeight)));
        if (around != null) {
            clip.intersect(around);
        }
        drawing.run();
        clip = around;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x, float y) {
        path.curveTo(x1, y1, x2, y2, x, y);
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void round(float x, float y, float boxWidth, float boxHeight, float radius) {
        path.append(new RoundRectangle2D.Float(x, y, boxWidth, boxHeight, 2 * radius, 2 * radius), false);
    }

    @Override
    public void paint(Rgb fill, Rgb stroke, float thickness, float... dashes) {
        if (fill != null) {
            fill(path, fill);
        }
        if (stroke != null) {
            fill(new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4,
                    dashes.length == 0 ? null : dashes, 0).createStrokedShape(path), stroke);
        }
        path = new Path2D.Double();
    }

    @Override
    public void text(FontFile font, float size, Rgb colour, float x, float baseline, String text) {
        if (isNear(x, baseline, size)) {
            fill(words(font, size, x, baseline, text), colour);
        }
    }

    @Override
    public void textEdge(FontFile font, float size, Rgb colour, float edge, float x, float baseline, String text) {
        if (isNear(x, baseline, size + edge)) {
            fill(new BasicStroke(edge, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                    .createStrokedShape(words(font, size, x, baseline, text)), colour);
        }
    }

    /** Whether a line of text may reach into the drawing; shapes of words are costly, and lie outside of most parts. */
    private boolean isNear(float x, float baseline, float size) {
        double y = place.transform(new Point2D.Float(x, baseline), null).getY();
        double reach = 2 * size * Math.hypot(place.getShearY(), place.getScaleY());
        return place.getShearY() != 0 || y > -reach && y < height + reach;
    }

    private static Shape words(FontFile font, float size, float x, float baseline, String text) {
        AffineTransform upright = new AffineTransform(size, 0, 0, -size, x, baseline);
        return upright.createTransformedShape(font.outlines().of(text));
    }

    private void fill(Shape shape, Rgb colour) {
        Shape placed = place.createTransformedShape(shape);
        if (clip != null) {
            if (!clip.intersects(placed.getBounds2D())) {
                return;
            }
            Area area = new Area(placed);
            area.intersect(clip);
            placed = area;
        }
        Coverage.of(placed, width, height).ifPresent(coverage -> coverage.forEach((x, y, share) -> {
            int at = (y * width + x) * 3;
            points[at] = mixed(points[at], colour.red(), share);
            points[at + 1] = mixed(points[at + 1], colour.green(), share);
            points[at + 2] = mixed(points[at + 2], colour.blue(), share);
        }));
    }

    private static byte mixed(byte below, int colour, float share) {
        int old = below & FULL;
        return (byte) Math.round(old + (colour - old) * share);
    }
}
