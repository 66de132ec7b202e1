/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.look;

import java.util.Locale;

/** A colour; parts from 0 to 255. */
public record Rgb(int red, int green, int blue) {

    /** Paper. */
    public static final Rgb WHITE = new Rgb(255, 255, 255);

    private static final int HEX = 16;
    private static final int FULL = 255;

    /** The colour of a style sheet, as {@code #1c4e89}. */
    public static Rgb of(String hex) {
        int value = Integer.parseInt(hex.substring(1), HEX);
        return new Rgb(value >> 16 & FULL, value >> 8 & FULL, value & FULL);
    }

    /** Its six digits in a style sheet, without the sign before them. */
    public String hex() {
        return String.format(Locale.ROOT, "%02X%02X%02X", red, green, blue);
    }

    /** This colour laid thinly over white: drawn so, and not by transparency, prints are alike everywhere. */
    public Rgb thinned(float opacity) {
        return new Rgb(thinned(red, opacity), thinned(green, opacity), thinned(blue, opacity));
    }

    private static int thinned(int part, float opacity) {
        return Math.round(FULL + (part - FULL) * Math.clamp(opacity, 0f, 1f));
    }
}
