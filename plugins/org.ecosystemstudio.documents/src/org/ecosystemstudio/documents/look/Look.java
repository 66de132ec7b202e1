/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.look;

import java.util.Locale;

import org.ecosystemstudio.documents.html.Stylesheet;
import org.ecosystemstudio.documents.tree.Tone;

/** The colours of documents, the same on paper as on the screen. */
public final class Look {

    /** The rules of the style sheet. */
    public static final SheetRules RULES = new SheetRules(Stylesheet.shared());

    /** Text. */
    public static final Rgb INK = RULES.colour("ink");
    /** Text of less weight. */
    public static final Rgb MUTED = RULES.colour("muted");
    /** Thin lines. */
    public static final Rgb LINE = RULES.colour("line");
    /** The ground of what is set apart. */
    public static final Rgb SOFT = RULES.colour("soft");
    /** Numbers of sections and other marks. */
    public static final Rgb BRAND = RULES.colour("brand");

    private static final int ACCENTS = 6;

    private Look() {
    }

    /** An accent colour; numbers beyond the last colour begin again. */
    public static Rgb accent(int number) {
        return RULES.colour("c" + number % ACCENTS);
    }

    /** The colour of a tone. */
    public static Rgb tone(Tone tone) {
        return tone == Tone.NEUTRAL ? MUTED : RULES.colour(tone.name().toLowerCase(Locale.ROOT));
    }

    /** The ground of a shade, from 1 to 3. */
    public static Rgb shade(int level) {
        return RULES.colour("s" + level);
    }

    /** The colour of words on a shade, from 0 to 3. */
    public static Rgb onShade(int level) {
        return level == 0 ? MUTED : level == 1 ? INK : RULES.colour("s" + level + "-ink");
    }

    /** The ground under what is said in a tone. */
    public static Rgb ground(Tone tone) {
        return switch (tone) {
            case GOOD, WARNING, BAD -> RULES.colour(tone.name().toLowerCase(Locale.ROOT) + "-soft");
            case NEUTRAL, ACTIVE, ILLUSTRATIVE -> SOFT;
        };
    }
}
