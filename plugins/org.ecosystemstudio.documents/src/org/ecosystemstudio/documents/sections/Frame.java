/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/** What documents about an ecosystem share around their content: kind, title, day and small print. */
public final class Frame {

    private final Presentation presentation;

    /** Frames documents in the language of a presentation. */
    public Frame(Presentation presentation) {
        this.presentation = presentation;
    }

    /**
     * A document that bears the title of the ecosystem.
     *
     * @param id the id of the document's type, by which its kind is worded
     * @param lead what the document is for, in a sentence or two
     */
    public Document document(String id, List<Inline> lead, List<Block> opening, List<Section> sections) {
        return new Document(presentation.wording().language(), presentation.plan().today(),
                List.of(new Inline.Text(presentation.word("document." + id))), List.of(),
                new EcosystemFacts(presentation).title(), lead, opening, sections, closing());
    }

    /**
     * A document that bears the title of one element, with that of the ecosystem above it.
     *
     * @param id the id of the document's type, by which its kind is worded
     * @param lead what the document is for, in a sentence or two
     */
    public Document document(NamedElement of, String id, List<Inline> lead, List<Block> opening,
            List<Section> sections) {
        return new Document(presentation.wording().language(), presentation.plan().today(),
                List.of(new Inline.Text(presentation.word("document." + id))),
                List.of(new Inline.Text(new EcosystemFacts(presentation).title())), presentation.plainTitle(of), lead,
                opening, sections, closing());
    }

    /** The small print: when and of what it was made. */
    public List<Block> closing() {
        return List.of(Line.of(presentation.say("closing.made", new Value.FullDay(presentation.plan().today())))
                .paragraph());
    }
}
