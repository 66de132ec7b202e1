/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf;

import java.util.List;

import org.ecosystemstudio.documents.pdf.file.Tag;
import org.ecosystemstudio.documents.pdf.page.Item;
import org.ecosystemstudio.documents.tree.Block;

/** Makes the items of blocks within a width. */
@FunctionalInterface
interface Flow {

    /** The items of blocks, which are content of a tag; one after the other. */
    List<Item> items(List<Block> blocks, float width, Tag tag);
}
