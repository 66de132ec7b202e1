/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.markup;

/**
 * HTML and SVG as they are written. Every text and every attribute is escaped here, and nowhere else. A subclass may keep
 * elements as they come in place of their text.
 */
public class Markup {

    private final StringBuilder out = new StringBuilder();

    /**
     * Opens an element; one without a closing tag is opened only.
     *
     * @param attributes names and values in turn; an attribute whose value is null is left out
     */
    public Markup open(String element, String... attributes) {
        return tag(element, ">", attributes);
    }

    /** Closes an element. */
    public Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** An SVG element without content; attributes as in {@link #open}. */
    public Markup empty(String element, String... attributes) {
        return tag(element, "/>", attributes);
    }

    /** An element with nothing but text; attributes as in {@link #open}. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** Text. */
    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** A new line between elements. */
    public Markup line() {
        out.append('\n');
        return this;
    }

    /** What is markup already and nobody's text, such as a style sheet. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private Markup tag(String element, String end, String... attributes) {
        out.append('<').append(element);
        for (int index = 0; index < attributes.length; index += 2) {
            if (attributes[index + 1] != null) {
                out.append(' ').append(attributes[index]).append("=\"");
                escape(attributes[index + 1]);
                out.append('"');
            }
        }
        out.append(end);
        return this;
    }

    private void escape(String text) {
        String clean = SafeCharacters.clean(text);
        int written = 0;
        for (int index = 0; index < clean.length(); index++) {
            String escaped = escaped(clean.charAt(index));
            if (escaped != null) {
                out.append(clean, written, index).append(escaped);
                written = index + 1;
            }
        }
        out.append(clean, written, clean.length());
    }

    private static String escaped(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
