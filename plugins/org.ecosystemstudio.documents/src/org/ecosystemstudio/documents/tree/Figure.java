/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tree;

import java.util.List;

import org.ecosystemstudio.documents.charts.Chart;

/**
 * A picture with its text alternative.
 *
 * @param anchor the anchor that links lead to, from which the ids within the picture are made
 * @param title what the picture is, in a few words
 * @param description what it shows, in sentences, for those who do not see it
 * @param chart the picture
 * @param caption what stands below it; empty for nothing
 */
public record Figure(String anchor, String title, String description, Chart chart, List<Inline> caption)
        implements Block {

    /** Copies the list. */
    public Figure {
        caption = List.copyOf(caption);
    }
}
