/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.changes;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.changes.ElementChange;

/** What changed as a table: a heading for each element, below it what it was and what it is. */
final class ChangeTable {

    private final Presentation presentation;
    private final Plan earlier;
    private final ElementWords elements;
    private final DifferenceWords differences;

    ChangeTable(Presentation presentation, Plan earlier) {
        this.presentation = presentation;
        this.earlier = earlier;
        elements = new ElementWords(presentation);
        differences = new DifferenceWords(presentation);
    }

    Block of(List<Inline> caption, List<ElementChange> changes) {
        List<Table.Row> rows = new ArrayList<>();
        for (ElementChange change : changes) {
            Line heading = Line.of(elements.name(change.element()));
            if (change.kind() != ElementChange.Kind.CHANGED) {
                heading.text(" ").add(badge(change.kind(), presentation));
            }
            rows.add(new Table.Row(Table.Role.GROUP, "", List.of(heading.cell())));
            List<Inline> facts = facts(change);
            if (!facts.isEmpty()) {
                rows.add(new Table.Row(Table.Role.NOTE, "", List.of(new Table.Cell(facts))));
            }
            change.differences()
                    .forEach(difference -> rows.add(row(differences.of(difference, change.element()))));
        }
        return table(caption, rows, presentation);
    }

    /** A table of what was and what is. */
    static Table table(List<Inline> caption, List<Table.Row> rows, Presentation presentation) {
        return new Table(caption, List.of(
                new Table.Column(presentation.word("changes.column.what"), Table.Kind.TEXT, 22),
                new Table.Column(presentation.word("changes.column.before"), Table.Kind.TEXT, 24),
                new Table.Column(presentation.word("changes.column.after"), Table.Kind.TEXT, 24),
                new Table.Column(presentation.word("changes.column.difference"), Table.Kind.TEXT, 0)), rows,
                Table.Narrow.STACK).withoutEmptyColumns();
    }

    /** That an element is new, or gone. */
    static Inline badge(ElementChange.Kind kind, Presentation presentation) {
        return new Inline.Badge(kind == ElementChange.Kind.ADDED ? Tone.ACTIVE : Tone.NEUTRAL,
                presentation.word("changes.kind." + kind.name()));
    }

    private List<Inline> facts(ElementChange change) {
        return switch (change.kind()) {
            case ADDED -> elements.facts(change.after(), presentation.plan());
            case REMOVED -> elements.facts(change.before(), earlier);
            case CHANGED -> List.of();
        };
    }

    /** What changed as a row. */
    static Table.Row row(DifferenceWords.Words words) {
        return new Table.Row(Table.Role.BODY, "", List.of(Line.of(words.what()).cell(),
                new Table.Cell(words.before()), new Table.Cell(words.after()), new Table.Cell(words.byHowMuch())));
    }
}
