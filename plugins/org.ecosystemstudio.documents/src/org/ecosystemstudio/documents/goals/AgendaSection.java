/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Dates;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.sections.ProgressWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.planning.progress.Standing;

/** The action agenda: what is to be done, in the order in which it asks attention (handbook 3.3). */
public final class AgendaSection implements PlanSection {

    private final Presentation presentation;
    private final Dates dates;
    private final ProgressWords progress;

    /** Makes the section as a presentation shows it. */
    public AgendaSection(Presentation presentation) {
        this.presentation = presentation;
        dates = new Dates(presentation);
        progress = new ProgressWords(presentation);
    }

    @Override
    public Optional<Section> compose() {
        List<Action> over = presentation.plan().agenda().actions().stream().filter(this::isOver).toList();
        List<Block> blocks = new ArrayList<>();
        table(Integer.MAX_VALUE).ifPresent(table -> {
            blocks.add(new Block.Paragraph(presentation.say("agenda.lead")));
            blocks.add(table);
        });
        if (!over.isEmpty()) {
            blocks.add(new Line().muted(presentation.say("actors.over", presentation.mentions(over))).paragraph());
        }
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("agenda", presentation.say("agenda.title"), blocks));
    }

    /** The first actions of the agenda that are neither done nor stopped; empty when there are none. */
    public Optional<Table> table(int most) {
        List<Action> open = presentation.plan().agenda().actions().stream().filter(action -> !isOver(action)).toList();
        List<Table.Row> rows = new ArrayList<>();
        open.stream().limit(most).forEach(action -> rows.add(row(action, rows.size() + 1)));
        List<Inline> caption = open.size() <= most ? presentation.say("agenda.caption")
                : Line.of(presentation.say("agenda.caption")).text(" ").add(presentation.say("standing.firstOf",
                        Value.count(most), Value.count(open.size()))).runs();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(caption, List.of(
                new Table.Column(presentation.word("agenda.action"), Table.Kind.TEXT, 40),
                new Table.Column(presentation.word("column.owner"), Table.Kind.TEXT, 16),
                new Table.Column(presentation.word("column.when"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.priority"), Table.Kind.STATUS, 0),
                new Table.Column(presentation.word("column.status"), Table.Kind.STATUS, 0)), rows,
                Table.Narrow.STACK).withoutEmptyColumns());
    }

    private boolean isOver(Action action) {
        Standing standing = standing(action);
        return standing == Standing.DONE || standing == Standing.STOPPED;
    }

    private Standing standing(Action action) {
        return presentation.plan().progress().of(action).standing();
    }

    private Table.Row row(Action action, int number) {
        Line name = Line.of(number + ". ").add(presentation.linkedHeading(action));
        List<Inline> goals = presentation.mentions(action.getGoals());
        if (!goals.isEmpty()) {
            name.below().muted(presentation.say("agenda.goals", goals));
        }
        Line owner = Presentation.found(action.getOwner()) == null ? new Line()
                : Line.of(presentation.mention(action.getOwner()));
        String priority = Presentation.isStated(action.getPriority()) ? presentation.label(action.getPriority()) : "";
        return new Table.Row(Table.Role.BODY, "", List.of(name.cell(), owner.cell(),
                new Table.Cell(dates.inOneLine(action)), Line.of(priority).cell(),
                new Line().add(progress.badge(standing(action))).cell()));
    }
}
