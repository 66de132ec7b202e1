/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.look;

import org.ecosystemstudio.documents.html.Stylesheet;
import org.ecosystemstudio.documents.tree.Tone;

/** The colours of documents without a house style, the same on paper as on the screen. */
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

    private Look() {
    }

    /** As {@link SheetRules#accent}. */
    public static Rgb accent(int number) {
        return RULES.accent(number);
    }

    /** As {@link SheetRules#tone}. */
    public static Rgb tone(Tone tone) {
        return RULES.tone(tone);
    }

    /** As {@link SheetRules#shade}. */
    public static Rgb shade(int level) {
        return RULES.shade(level);
    }

    /** As {@link SheetRules#onShade}. */
    public static Rgb onShade(int level) {
        return RULES.onShade(level);
    }

    /** As {@link SheetRules#ground}. */
    public static Rgb ground(Tone tone) {
        return RULES.ground(tone);
    }
}
