/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;

/** Terms with what is said of them, those left out of which nothing is said. */
final class Facts {

    private final Presentation presentation;
    private final List<Block.Definition> definitions = new ArrayList<>();

    Facts(Presentation presentation) {
        this.presentation = presentation;
    }

    /** Adds a term, by its key, with one line. */
    Facts add(String key, List<Inline> words) {
        return words.isEmpty() ? this : blocks(key, List.of(new Block.Paragraph(words)));
    }

    /** Adds a term with one word or a few. */
    Facts add(String key, String words) {
        return add(key, Line.of(words).runs());
    }

    /** Adds a term with a list; with one line when there is one item. */
    Facts list(String key, List<List<Inline>> items) {
        List<List<Inline>> said = items.stream().filter(item -> !item.isEmpty()).toList();
        return said.size() == 1 ? add(key, said.getFirst()) : said.isEmpty() ? this
                : blocks(key, List.of(new Block.Items(0,
                        said.stream().map(item -> List.<Block>of(new Block.Paragraph(item))).toList())));
    }

    /** The terms as a block; empty when nothing was said. */
    Optional<Block> block() {
        return definitions.isEmpty() ? Optional.empty() : Optional.of(new Block.Definitions(definitions));
    }

    private Facts blocks(String key, List<Block> blocks) {
        definitions.add(new Block.Definition(presentation.word(key), blocks));
        return this;
    }
}
