/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.picture;

/** Draws the path of a shape: the commands of SVG, absolute and relative. */
final class Path {

    private static final float THIRD = 1 / 3f;

    private final String data;
    private final Drawing canvas;
    private int at;
    private float x;
    private float y;
    private float startX;
    private float startY;

    Path(String data, Drawing canvas) {
        this.data = data;
        this.canvas = canvas;
    }

    void draw() {
        char command = ' ';
        while (more()) {
            if (Character.isLetter(data.charAt(at))) {
                command = data.charAt(at++);
            }
            boolean relative = Character.isLowerCase(command);
            float fromX = relative ? x : 0;
            float fromY = relative ? y : 0;
            switch (Character.toUpperCase(command)) {
                case 'M' -> {
                    go(fromX + number(), fromY + number());
                    startX = x;
                    startY = y;
                    canvas.moveTo(x, y);
                    command = relative ? 'l' : 'L';
                }
                case 'L' -> lineTo(fromX + number(), fromY + number());
                case 'H' -> lineTo(fromX + number(), y);
                case 'V' -> lineTo(x, fromY + number());
                case 'C' -> curveTo(fromX + number(), fromY + number(), fromX + number(), fromY + number(),
                        fromX + number(), fromY + number());
                case 'Q' -> quadraticTo(fromX + number(), fromY + number(), fromX + number(), fromY + number());
                case 'A' -> arcTo(number(), number(), number(), number() != 0, number() != 0, fromX + number(),
                        fromY + number());
                case 'Z' -> {
                    canvas.closePath();
                    go(startX, startY);
                }
                default -> throw new IllegalArgumentException("No command of a path: " + command);
            }
        }
    }

    private void lineTo(float toX, float toY) {
        go(toX, toY);
        canvas.lineTo(x, y);
    }

    private void curveTo(float x1, float y1, float x2, float y2, float toX, float toY) {
        canvas.curveTo(x1, y1, x2, y2, toX, toY);
        go(toX, toY);
    }

    private void quadraticTo(float middleX, float middleY, float toX, float toY) {
        curveTo(middleX + (x - middleX) * THIRD, middleY + (y - middleY) * THIRD, middleX + (toX - middleX) * THIRD,
                middleY + (toY - middleY) * THIRD, toX, toY);
    }

    /** An arc of a circle or of an ellipse that is not turned, as curves of a quarter turn at most. */
    private void arcTo(float radiusX, float radiusY, float turn, boolean large, boolean clockwise, float toX,
            float toY) {
        if (turn != 0 && radiusX != radiusY) {
            throw new IllegalArgumentException("No picture turns an ellipse");
        }
        double dx = (x - toX) / (2 * radiusX);
        double dy = (y - toY) / (2 * radiusY);
        double half = Math.min(1, Math.hypot(dx, dy));
        if (half == 0) {
            return;
        }
        double off = Math.sqrt(Math.max(0, 1 - half * half)) / Math.hypot(dx, dy) * (large == clockwise ? -1 : 1);
        double scale = Math.max(1, Math.hypot(dx, dy));
        double rx = radiusX * scale;
        double ry = radiusY * scale;
        double centreX = (x + toX) / 2 + off * dy * rx;
        double centreY = (y + toY) / 2 - off * dx * ry;
        double from = Math.atan2((y - centreY) / ry, (x - centreX) / rx);
        double sweep = Math.atan2((toY - centreY) / ry, (toX - centreX) / rx) - from;
        if (clockwise && sweep < 0) {
            sweep += 2 * Math.PI;
        } else if (!clockwise && sweep > 0) {
            sweep -= 2 * Math.PI;
        }
        int quarters = (int) Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6);
        double step = sweep / Math.max(1, quarters);
        double control = 4.0 / 3 * Math.tan(step / 4);
        for (int quarter = 0; quarter < quarters; quarter++) {
            double a = from + quarter * step;
            double b = a + step;
            curveTo((float) (centreX + rx * (Math.cos(a) - control * Math.sin(a))),
                    (float) (centreY + ry * (Math.sin(a) + control * Math.cos(a))),
                    (float) (centreX + rx * (Math.cos(b) + control * Math.sin(b))),
                    (float) (centreY + ry * (Math.sin(b) - control * Math.cos(b))),
                    (float) (centreX + rx * Math.cos(b)), (float) (centreY + ry * Math.sin(b)));
        }
    }

    private void go(float toX, float toY) {
        x = toX;
        y = toY;
    }

    private boolean more() {
        while (at < data.length() && (data.charAt(at) == ' ' || data.charAt(at) == ',' || data.charAt(at) == '\n')) {
            at++;
        }
        return at < data.length();
    }

    private float number() {
        more();
        int start = at;
        boolean point = false;
        while (at < data.length()) {
            char sign = data.charAt(at);
            boolean part = Character.isDigit(sign) || sign == '.' && !point
                    || at == start && (sign == '-' || sign == '+');
            if (!part) {
                break;
            }
            point |= sign == '.';
            at++;
        }
        return Float.parseFloat(data.substring(start, at));
    }
}
