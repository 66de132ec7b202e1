/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.picture;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Optional;

/**
 * How much of each point a shape covers. Each edge adds to the points it crosses how much lies at its right; summed up
 * from left to right that gives the share of each point.
 */
final class Coverage {

    private static final double FLATNESS = 0.08;
    /** Finer shares than this many nobody sees, and each makes the file larger. */
    private static final float STEPS = 16;

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final float[] changes;

    private Coverage(Rectangle box) {
        left = box.x;
        top = box.y;
        width = box.width + 2;
        height = box.height;
        changes = new float[width * height + 2];
    }

    /** Takes a point and the share of it that is covered, more than 0 up to 1. */
    @FunctionalInterface
    interface Taker {
        void take(int x, int y, float share);
    }

    /** What a shape covers of a picture; empty for nothing. */
    static Optional<Coverage> of(Shape shape, int pictureWidth, int pictureHeight) {
        Rectangle box = shape.getBounds().intersection(new Rectangle(pictureWidth, pictureHeight));
        if (box.isEmpty()) {
            return Optional.empty();
        }
        Coverage coverage = new Coverage(box);
        coverage.add(shape.getPathIterator(null, FLATNESS));
        return Optional.of(coverage);
    }

    /** Hands over all points that are covered. */
    void forEach(Taker taker) {
        for (int y = 0; y < height; y++) {
            float sum = 0;
            for (int x = 0; x < width - 2; x++) {
                sum += changes[y * width + x];
                float share = Math.round(Math.min(1, Math.abs(sum)) * STEPS) / STEPS;
                if (share > 0) {
                    taker.take(left + x, top + y, share);
                }
            }
        }
    }

    private void add(PathIterator path) {
        double[] point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> {
                    edge(x, y, startX, startY);
                    startX = point[0] - left;
                    startY = point[1] - top;
                    x = startX;
                    y = startY;
                }
                case PathIterator.SEG_LINETO -> {
                    edge(x, y, point[0] - left, point[1] - top);
                    x = point[0] - left;
                    y = point[1] - top;
                }
                default -> {
                    edge(x, y, startX, startY);
                    x = startX;
                    y = startY;
                }
            }
        }
        edge(x, y, startX, startY);
    }

    private void edge(double fromX, double fromY, double toX, double toY) {
        boolean down = fromY < toY;
        double topX = down ? fromX : toX;
        double topY = down ? fromY : toY;
        double bottomX = down ? toX : fromX;
        double bottomY = down ? toY : fromY;
        if (topY == bottomY || bottomY <= 0 || topY >= height) {
            return;
        }
        double slope = (bottomX - topX) / (bottomY - topY);
        int last = (int) Math.min(height, Math.ceil(bottomY));
        for (int row = (int) Math.max(0, Math.floor(topY)); row < last; row++) {
            double from = Math.max(row, topY);
            double to = Math.min(row + 1, bottomY);
            double one = inside(topX + (from - topY) * slope);
            double other = inside(topX + (to - topY) * slope);
            row(row, Math.min(one, other), Math.max(one, other), (to - from) * (down ? 1 : -1));
        }
    }

    private double inside(double x) {
        return Math.max(0, Math.min(width - 2, x));
    }

    /** Adds an edge within one row, from one x to another; what it covers of a point depends on where it crosses it. */
    private void row(int row, double from, double to, double amount) {
        int first = (int) from;
        int last = (int) Math.ceil(to);
        int at = row * width;
        if (last <= first + 1) {
            double middle = (from + to) / 2 - first;
            changes[at + first] += (float) (amount * (1 - middle));
            changes[at + first + 1] += (float) (amount * middle);
            return;
        }
        double before = 0;
        for (int x = first; x < last; x++) {
            double covered = integral(x + 1, from, to) - integral(x, from, to);
            changes[at + x] += (float) (amount * (covered - before));
            before = covered;
        }
        changes[at + last] += (float) (amount * (1 - before));
    }

    /** The area at the right of an edge, between it and x. */
    private static double integral(double x, double from, double to) {
        if (x <= from) {
            return 0;
        }
        double in = Math.min(x, to) - from;
        return in * in / (2 * (to - from)) + Math.max(0, x - to);
    }
}
