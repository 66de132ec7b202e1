/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;

/** Facts with their terms, collected one by one; what is not known is left out. */
public final class FactList {

    private final Presentation presentation;
    private final List<Block.Definition> facts = new ArrayList<>();

    /** An empty list, with terms in the language of a presentation. */
    public FactList(Presentation presentation) {
        this.presentation = presentation;
    }

    /**
     * Adds a fact.
     *
     * @param key the key of its term
     * @param words what is said; nothing is added when it is empty
     */
    public FactList add(String key, List<Inline> words) {
        if (!words.isEmpty()) {
            facts.add(new Block.Definition(presentation.word(key), List.of(new Block.Paragraph(words))));
        }
        return this;
    }

    /** The facts; empty when there are none. */
    public Optional<Block> block() {
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Block.Definitions(facts));
    }
}
