/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tree;

import java.util.List;

/** Subjects side by side, each with an accent colour of its own. */
public record Cards(List<Card> cards) implements Block {

    /** Copies the list. */
    public Cards {
        cards = List.copyOf(cards);
    }

    /**
     * One subject.
     *
     * @param accent the number of its accent colour, 0 or more
     * @param title what it is
     * @param content what is said of it
     */
    public record Card(int accent, List<Inline> title, List<Block> content) {
        /** Copies the lists. */
        public Card {
            title = List.copyOf(title);
            content = List.copyOf(content);
        }
    }
}
