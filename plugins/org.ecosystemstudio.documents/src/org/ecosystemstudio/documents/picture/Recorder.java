/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import org.ecosystemstudio.documents.markup.Markup;

/** Keeps the elements of a picture as they are written, so that nobody needs to read them from text again. */
final class Recorder extends Markup {

    private final Deque<Shape> open = new ArrayDeque<>();
    private final Shape root = new Shape("", Map.of());

    Recorder() {
        open.push(root);
    }

    /** The picture. */
    Shape picture() {
        return root.parts().getFirst();
    }

    @Override
    public Markup open(String element, String... attributes) {
        empty(element, attributes);
        open.push(open.peek().parts().getLast());
        return this;
    }

    @Override
    public Markup close(String element) {
        open.pop();
        return this;
    }

    @Override
    public Markup empty(String element, String... attributes) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int index = 0; index < attributes.length; index += 2) {
            if (attributes[index + 1] != null) {
                named.put(attributes[index], attributes[index + 1]);
            }
        }
        open.peek().parts().add(new Shape(element, named));
        return this;
    }

    @Override
    public Markup text(String text) {
        open.peek().text().append(text);
        return this;
    }

    @Override
    public Markup line() {
        return this;
    }
}
