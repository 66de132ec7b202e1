/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tree;

import java.util.List;

/** A few figures that sum a document up. */
public record KeyFacts(List<KeyFact> facts) implements Block {

    /** Copies the list. */
    public KeyFacts {
        facts = List.copyOf(facts);
    }

    /**
     * One figure.
     *
     * @param value the figure itself
     * @param label what it counts, below it
     */
    public record KeyFact(List<Inline> value, List<Inline> label) {
        /** Copies the lists. */
        public KeyFact {
            value = List.copyOf(value);
            label = List.copyOf(label);
        }
    }
}
