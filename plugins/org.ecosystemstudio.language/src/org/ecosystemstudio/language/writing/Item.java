/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.language.formatting.LineKind;

/** What the text of an element must be: its words, and in the place of its block the properties there. */
sealed interface Item {

    /**
     * A word, a value, or the whole of an element.
     *
     * @param text what is to be written; null when what stands there is to stay
     * @param origin the word in the text that it is or replaces; null when it is new
     * @param line how a line begins with it; null when it continues one
     * @param word whether it is a word of the language, not a value
     */
    record Piece(String text, ElementText.Atom origin, LineKind line, boolean word) implements Item {

        static Piece word(String text) {
            return new Piece(text, null, null, true);
        }

        static Piece kept(ElementText.Atom origin) {
            return new Piece(null, origin, null, false);
        }

        static Piece value(String text, ElementText.Atom origin) {
            return new Piece(text, origin, null, false);
        }

        Piece beginning(LineKind kind) {
            return new Piece(text, origin, kind, word);
        }
    }

    /** The properties between two braces. */
    record Block(List<Property> properties) implements Item {
    }

    /**
     * A property.
     *
     * @param old what stands for it in the text; null when it is new
     * @param pieces what must stand for it; empty when what stands there is to stay
     */
    record Property(ElementText.Iteration old, List<Piece> pieces) {

        /** Whether it stays as it stands. */
        boolean isKept() {
            return old != null && pieces.isEmpty();
        }
    }

    /** All pieces, those of the properties in their places. */
    static List<Piece> flat(List<Item> items) {
        List<Piece> pieces = new ArrayList<>();
        for (Item item : items) {
            switch (item) {
                case Piece piece -> pieces.add(piece);
                case Block block -> block.properties().forEach(property -> pieces.addAll(property.pieces()));
            }
        }
        return pieces;
    }
}
