/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.picture;

import java.util.List;
import java.util.Map;

import org.ecosystemstudio.documents.look.Rgb;
import org.ecosystemstudio.documents.look.SheetRules;

/** How a shape is painted: what the style sheet says of its classes, and its own attributes where that says nothing. */
final class Paint {

    private static final String NONE = "none";

    private final Map<String, String> rules;
    private final Shape shape;
    private final Rgb accent;
    private final SheetRules sheet;

    Paint(Shape shape, Rgb accent, SheetRules sheet) {
        this.shape = shape;
        this.accent = accent;
        this.sheet = sheet;
        rules = sheet.picture(shape.element(), shape.classes());
    }

    /** The accent colour within a shape: that of its own class, or else that around it. */
    static Rgb accent(Shape shape, Rgb around, SheetRules sheet) {
        for (String name : shape.classes()) {
            if (name.matches("a\\d")) {
                return sheet.accent(name.charAt(1) - '0');
            }
        }
        return around;
    }

    /** The colour inside; null for none and for a pattern. */
    Rgb fill() {
        return colour(value("fill", "#000000"), number("fill-opacity", 1));
    }

    /** The id of the pattern inside; null for none. */
    String pattern() {
        String fill = value("fill", NONE);
        return fill.startsWith("url(#") ? fill.substring(5, fill.length() - 1) : null;
    }

    /** The colour of the outline; null for none. */
    Rgb stroke() {
        return colour(value("stroke", NONE), number("stroke-opacity", 1));
    }

    float strokeWidth() {
        return number("stroke-width", 1);
    }

    float[] dashes() {
        String dashes = value("stroke-dasharray", NONE);
        if (dashes.equals(NONE)) {
            return new float[0];
        }
        List<String> lengths = List.of(dashes.trim().split("[ ,]+"));
        float[] numbers = new float[lengths.size()];
        for (int index = 0; index < numbers.length; index++) {
            numbers[index] = Float.parseFloat(lengths.get(index));
        }
        return numbers;
    }

    boolean isStrokedFirst() {
        return value("paint-order", "").startsWith("stroke");
    }

    float fontSize(float around) {
        return number("font-size", around);
    }

    boolean isHeavy() {
        return number("font-weight", 400) >= 600;
    }

    /** A property; the fallback when nothing says it. */
    String value(String name, String fallback) {
        String rule = rules.get(name);
        return rule != null ? rule : shape.attribute(name, fallback);
    }

    private float number(String name, float fallback) {
        String value = value(name, "");
        return value.isEmpty() ? fallback : Float.parseFloat(value.replace("px", ""));
    }

    private Rgb colour(String value, float opacity) {
        if (value.equals("var(--c)") || value.equals("currentColor")) {
            return accent.thinned(opacity);
        }
        if (value.startsWith("var(--")) {
            return sheet.colour(value.substring(6, value.length() - 1)).thinned(opacity);
        }
        return value.startsWith("#") && value.length() == 7 ? Rgb.of(value).thinned(opacity) : null;
    }
}
