/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.fonts;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The shapes of a TrueType font's characters, in the font's size: y grows upwards from the line they stand on. Safe for
 * use by several threads.
 */
public final class Outlines {

    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEATED = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;
    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALED = 8;
    private static final int MORE = 32;
    private static final int SCALED_TWICE = 64;
    private static final int TURNED = 128;
    private static final double F2DOT14 = 16_384;

    private final Typeface typeface;
    private final ByteBuffer font;
    private final int glyphs;
    private final int places;
    private final boolean hasLongPlaces;
    private final double unit;
    private final Map<Integer, Path2D> known = new ConcurrentHashMap<>();

    Outlines(byte[] file, Typeface typeface) {
        this.typeface = typeface;
        font = ByteBuffer.wrap(file);
        glyphs = typeface.table("glyf");
        places = typeface.table("loca");
        hasLongPlaces = font.getShort(typeface.table("head") + 50) != 0;
        unit = number(typeface.table("head") + 18);
    }

    /** The shape of a text, character by character. */
    public Path2D of(String text) {
        Path2D shape = new Path2D.Double();
        double x = 0;
        for (int index = 0; index < text.length();) {
            int character = text.codePointAt(index);
            index += Character.charCount(character);
            int glyph = typeface.glyph(character);
            if (glyph > 0) {
                AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
                place.scale(1 / unit, 1 / unit);
                shape.append(known.computeIfAbsent(glyph, this::read).getPathIterator(place), false);
            }
            x += typeface.width(character);
        }
        return shape;
    }

    private Path2D read(int glyph) {
        int start = place(glyph);
        Path2D shape = new Path2D.Double();
        if (place(glyph + 1) > start) {
            int contours = font.getShort(start);
            if (contours < 0) {
                readParts(start + 10, shape);
            } else {
                readContours(start + 10, contours, shape);
            }
        }
        return shape;
    }

    private void readParts(int start, Path2D shape) {
        int at = start;
        int flags;
        do {
            flags = number(at);
            int part = number(at + 2);
            boolean words = (flags & WORDS) != 0;
            double dx = words ? font.getShort(at + 4) : font.get(at + 4);
            double dy = words ? font.getShort(at + 6) : font.get(at + 5);
            at += words ? 8 : 6;
            double[] scale = { 1, 0, 0, 1 };
            if ((flags & SCALED) != 0) {
                scale[0] = fraction(at);
                scale[3] = scale[0];
                at += 2;
            } else if ((flags & SCALED_TWICE) != 0) {
                scale[0] = fraction(at);
                scale[3] = fraction(at + 2);
                at += 4;
            } else if ((flags & TURNED) != 0) {
                scale = new double[] { fraction(at), fraction(at + 2), fraction(at + 4), fraction(at + 6) };
                at += 8;
            }
            boolean moves = (flags & OFFSETS) != 0;
            AffineTransform place = new AffineTransform(scale[0], scale[1], scale[2], scale[3], moves ? dx : 0,
                    moves ? dy : 0);
            shape.append(read(part).getPathIterator(place), false);
        } while ((flags & MORE) != 0);
    }

    private void readContours(int start, int contours, Path2D shape) {
        if (contours == 0) {
            return;
        }
        int count = number(start + 2 * (contours - 1)) + 1;
        int at = start + 2 * contours;
        at += 2 + number(at);
        int[] flags = new int[count];
        for (int index = 0; index < count;) {
            int flag = font.get(at++) & 0xff;
            int times = (flag & REPEATED) == 0 ? 1 : 1 + (font.get(at++) & 0xff);
            for (int time = 0; time < times; time++) {
                flags[index++] = flag;
            }
        }
        int[] x = new int[count];
        int[] y = new int[count];
        at = readLine(at, flags, x, SHORT_X, SAME_X);
        readLine(at, flags, y, SHORT_Y, SAME_Y);
        int first = 0;
        for (int contour = 0; contour < contours; contour++) {
            int last = number(start + 2 * contour);
            draw(flags, x, y, first, last, shape);
            first = last + 1;
        }
    }

    private int readLine(int start, int[] flags, int[] values, int isShort, int isSame) {
        int at = start;
        int value = 0;
        for (int index = 0; index < flags.length; index++) {
            boolean same = (flags[index] & isSame) != 0;
            if ((flags[index] & isShort) != 0) {
                int step = font.get(at++) & 0xff;
                value += same ? step : -step;
            } else if (!same) {
                value += font.getShort(at);
                at += 2;
            }
            values[index] = value;
        }
        return at;
    }

    /** Draws a contour; between two points off the curve lies one on it. */
    private static void draw(int[] flags, int[] x, int[] y, int first, int last, Path2D shape) {
        int count = last - first + 1;
        if (count < 2) {
            return;
        }
        boolean startsOn = (flags[first] & ON_CURVE) != 0;
        boolean endsOn = (flags[last] & ON_CURVE) != 0;
        double startX = startsOn ? x[first] : endsOn ? x[last] : (x[first] + x[last]) / 2.0;
        double startY = startsOn ? y[first] : endsOn ? y[last] : (y[first] + y[last]) / 2.0;
        shape.moveTo(startX, startY);
        for (int step = startsOn ? 1 : 0; step < count; step++) {
            int here = first + step;
            if ((flags[here] & ON_CURVE) != 0) {
                shape.lineTo(x[here], y[here]);
                continue;
            }
            boolean closes = step == count - 1;
            int next = first + (step + 1) % count;
            boolean nextOn = (flags[next] & ON_CURVE) != 0;
            if (closes) {
                shape.quadTo(x[here], y[here], startX, startY);
            } else if (nextOn) {
                shape.quadTo(x[here], y[here], x[next], y[next]);
                step++;
            } else {
                shape.quadTo(x[here], y[here], (x[here] + x[next]) / 2.0, (y[here] + y[next]) / 2.0);
            }
        }
        shape.closePath();
    }

    private int place(int glyph) {
        return glyphs + (hasLongPlaces ? font.getInt(places + 4 * glyph) : 2 * number(places + 2 * glyph));
    }

    private double fraction(int at) {
        return font.getShort(at) / F2DOT14;
    }

    private int number(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }
}
