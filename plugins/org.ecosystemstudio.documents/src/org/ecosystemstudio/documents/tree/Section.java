/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tree;

import java.util.List;

/**
 * A section with its heading.
 *
 * @param anchor the anchor that links lead to; unique in the document
 * @param title the heading
 * @param accent the number of the accent colour of its heading; negative for none
 * @param startsPage whether it starts on a new page where there are pages
 * @param blocks what it says
 * @param sections its subsections
 */
public record Section(String anchor, List<Inline> title, int accent, boolean startsPage, List<Block> blocks,
        List<Section> sections) {

    /** Copies the lists. */
    public Section {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** A section without accent colour and subsections, on the page where it falls. */
    public static Section of(String anchor, List<Inline> title, List<Block> blocks) {
        return new Section(anchor, title, -1, false, blocks, List.of());
    }
}
