/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tree;

import java.util.List;

/** A part of a document's flow. */
public sealed interface Block permits Block.Paragraph, Block.Items, Block.Callout, Block.Fold, Block.Definitions,
        Block.WritingSpace, KeyFacts, Cards, Canvas, Track, Table, Figure {

    /** A paragraph. */
    record Paragraph(List<Inline> content) implements Block {
        /** Copies the list. */
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A list of items, each of blocks.
     *
     * @param start the number of the first item; 0 for a list without numbers
     */
    record Items(int start, List<List<Block>> items) implements Block {
        /** Copies the lists. */
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** Blocks set apart under a title. */
    record Callout(Tone tone, List<Inline> title, List<Block> blocks) implements Block {
        /** Copies the lists. */
        public Callout {
            title = List.copyOf(title);
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Blocks behind a title that a reader may open; formats without folding show them in place.
     *
     * @param printed whether they belong on paper too
     */
    record Fold(List<Inline> title, List<Block> blocks, boolean printed) implements Block {
        /** Copies the lists. */
        public Fold {
            title = List.copyOf(title);
            blocks = List.copyOf(blocks);
        }
    }

    /** Terms with what is said of them. */
    record Definitions(List<Definition> definitions) implements Block {
        /** Copies the list. */
        public Definitions {
            definitions = List.copyOf(definitions);
        }
    }

    /**
     * Empty lines to write on, on paper.
     *
     * @param lines how many
     * @param label what they are for, for those who do not see them
     */
    record WritingSpace(int lines, String label) implements Block {
    }

    /** A term with what is said of it. */
    record Definition(String term, List<Block> blocks) {
        /** Copies the list. */
        public Definition {
            blocks = List.copyOf(blocks);
        }
    }
}
