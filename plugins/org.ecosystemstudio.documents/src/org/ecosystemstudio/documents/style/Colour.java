/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.style;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour, opaque.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int BYTE = 255;
    private static final double DARK = 0.05;

    /** The colour written as {@code #1c4e89}; empty when it is written otherwise. */
    public static Optional<Colour> parse(String text) {
        if (!HEX.matcher(text).matches()) {
            return Optional.empty();
        }
        int bits = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Colour(bits >> 16, bits >> 8 & BYTE, bits & BYTE));
    }

    /** The colour written as {@code #1c4e89}. */
    public String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /** The contrast with another colour as WCAG 2 defines it, from 1 to 21; text wants at least 4.5. */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + DARK) / (Math.min(one, two) + DARK);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / (double) BYTE;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
