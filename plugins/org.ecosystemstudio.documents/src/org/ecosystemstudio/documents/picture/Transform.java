/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.picture;

/** The transformations that our pictures use: moved, turned, scaled; one after the other. */
final class Transform {

    private static final float[] NONE = { 1, 0, 0, 1, 0, 0 };

    private Transform() {
    }

    /** The six numbers of a transformation as SVG writes it. */
    static float[] of(String text) {
        float[] all = NONE;
        for (String part : text.strip().split("\\)\\s*")) {
            int open = part.indexOf('(');
            if (open > 0) {
                all = joined(all, one(part.substring(0, open).strip(), part.substring(open + 1).strip()));
            }
        }
        return all;
    }

    /** Whether a tile of a pattern that is turned about the middle of a rectangle reaches into the rectangle. */
    static boolean isNear(float[] turn, float left, float top, float tile, float width, float height) {
        float x = left + tile / 2;
        float y = top + tile / 2;
        return Math.abs(turn[0] * x + turn[2] * y) <= width / 2 + tile
                && Math.abs(turn[1] * x + turn[3] * y) <= height / 2 + tile;
    }

    private static float[] one(String name, String numbers) {
        String[] parts = numbers.split("[ ,]+");
        float first = Float.parseFloat(parts[0]);
        float second = parts.length > 1 ? Float.parseFloat(parts[1]) : 0;
        return switch (name) {
            case "translate" -> new float[] { 1, 0, 0, 1, first, second };
            case "scale" -> new float[] { first, 0, 0, parts.length > 1 ? second : first, 0, 0 };
            case "rotate" -> turned(first, second, parts.length > 2 ? Float.parseFloat(parts[2]) : 0);
            default -> throw new IllegalArgumentException("No picture uses this transformation: " + name);
        };
    }

    private static float[] turned(float degrees, float x, float y) {
        float sine = (float) Math.sin(Math.toRadians(degrees));
        float cosine = (float) Math.cos(Math.toRadians(degrees));
        return new float[] { cosine, sine, -sine, cosine, x - cosine * x + sine * y, y - sine * x - cosine * y };
    }

    private static float[] joined(float[] a, float[] b) {
        return new float[] { a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1], a[0] * b[2] + a[2] * b[3],
                a[1] * b[2] + a[3] * b[3], a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5] };
    }
}
