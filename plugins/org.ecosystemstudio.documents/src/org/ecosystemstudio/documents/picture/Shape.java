/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An element of a picture as it was written. */
final class Shape {

    private final String element;
    private final Map<String, String> attributes;
    private final List<Shape> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Shape(String element, Map<String, String> attributes) {
        this.element = element;
        this.attributes = attributes;
    }

    String element() {
        return element;
    }

    /** An attribute; the fallback when the element has none of this name. */
    String attribute(String name, String fallback) {
        return attributes.getOrDefault(name, fallback);
    }

    /** An attribute that is a number; 0 when the element has none of this name. */
    float number(String name) {
        return Float.parseFloat(attributes.getOrDefault(name, "0"));
    }

    List<String> classes() {
        return List.of(attribute("class", "").split(" "));
    }

    List<Shape> parts() {
        return parts;
    }

    StringBuilder text() {
        return text;
    }
}
