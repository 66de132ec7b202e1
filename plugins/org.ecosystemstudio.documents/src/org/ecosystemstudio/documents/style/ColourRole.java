/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.style;

import java.util.Locale;

/** The parts that colours play in documents; all of them colour text or shapes on white paper. */
public enum ColourRole {
    /** Headings, links, lines that lead the eye: the organisation's own colour. */
    BRAND("brand", "#1c4e89"),
    /** Running text. */
    INK("ink", "#16202c"),
    /** Text of less weight. */
    MUTED("muted", "#556070"),
    /** The first of the colours that tell goals apart. */
    ACCENT_1("c0", "#1c5a9f"),
    /** The second. */
    ACCENT_2("c1", "#0b7567"),
    /** The third. */
    ACCENT_3("c2", "#b04a0c"),
    /** The fourth. */
    ACCENT_4("c3", "#6a3d9a"),
    /** The fifth. */
    ACCENT_5("c4", "#9a2c5d"),
    /** The sixth. */
    ACCENT_6("c5", "#4f6410");

    private final String property;
    private final String plain;

    ColourRole(String property, String plain) {
        this.property = property;
        this.plain = plain;
    }

    /** The name by which a style names it: {@code accent.1}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** The name of the style sheet's property that holds it, without the hyphens before. */
    public String property() {
        return property;
    }

    /** The colour of documents without a style. */
    public Colour plain() {
        return Colour.parse(plain).orElseThrow();
    }
}
