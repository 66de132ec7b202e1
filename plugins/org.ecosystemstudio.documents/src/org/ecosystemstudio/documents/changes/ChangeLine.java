/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.changes;

import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.changes.ElementChange;

/** A change in a few words, for documents that have other things to tell as well. */
public final class ChangeLine {

    private final Presentation presentation;
    private final Plan earlier;
    private final ElementWords elements;
    private final DifferenceWords differences;

    /** Says changes since the plan of an earlier version. */
    public ChangeLine(Presentation presentation, Plan earlier) {
        this.presentation = presentation;
        this.earlier = earlier;
        elements = new ElementWords(presentation);
        differences = new DifferenceWords(presentation);
    }

    /** What the element is called. */
    public List<Inline> name(ElementChange change) {
        return elements.name(change.element());
    }

    /** What happened to it: that it is new or gone, with what it says; or each difference on a line. */
    public List<Inline> what(ElementChange change) {
        Line line = new Line();
        switch (change.kind()) {
            case ADDED -> line.add(ChangeTable.badge(change.kind(), presentation)).text(" ")
                    .add(elements.facts(change.after(), presentation.plan()));
            case REMOVED -> line.add(ChangeTable.badge(change.kind(), presentation)).text(" ")
                    .add(elements.facts(change.before(), earlier));
            case CHANGED -> change.differences().forEach(
                    difference -> line.below().add(differences.of(difference, change.element()).inOneLine()));
        }
        return line.runs();
    }
}
