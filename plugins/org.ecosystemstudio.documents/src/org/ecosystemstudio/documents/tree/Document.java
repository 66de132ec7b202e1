/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tree;

import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.documents.values.Language;

/**
 * A document: what it says, in which order, and nothing of how a format looks.
 *
 * @param language the language it is written in
 * @param date the day it speaks of as today
 * @param kind what kind of document it is, such as an action plan
 * @param eyebrow what stands beside the kind above the title: the sprint, the period
 * @param title the title, in plain words
 * @param lead the sentence or two below the title; empty for none
 * @param opening what stands on the first page before the sections
 * @param sections its sections
 * @param closing the small print at the end
 */
public record Document(Language language, LocalDate date, List<Inline> kind, List<Inline> eyebrow, String title,
        List<Inline> lead,
        List<Block> opening, List<Section> sections, List<Block> closing) {

    /** Copies the lists. */
    public Document {
        kind = List.copyOf(kind);
        eyebrow = List.copyOf(eyebrow);
        lead = List.copyOf(lead);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
    }

    /** Whether it is one sheet: a canvas on the first page, and nothing after it. */
    public boolean isSheet() {
        return sections.isEmpty() && opening.stream().anyMatch(Canvas.class::isInstance);
    }
}
