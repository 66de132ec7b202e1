/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Dates;
import org.ecosystemstudio.documents.sections.OwnerWords;
import org.ecosystemstudio.documents.sections.ProgressWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.planning.progress.Standing;

/** A table of actions that people can work from: each with its tasks below it (handbook 3.5). */
final class ActionTable {

    private final Presentation presentation;
    private final ActionDetails details;
    private final Dates dates;
    private final OwnerWords owners;
    private final ProgressWords progress;
    private final int accent;
    private final ActionTotals totals;
    private final List<Table.Row> rows = new ArrayList<>();

    ActionTable(Presentation presentation, int accent) {
        this.presentation = presentation;
        this.accent = accent;
        details = new ActionDetails(presentation);
        dates = new Dates(presentation);
        owners = new OwnerWords(presentation);
        progress = new ProgressWords(presentation);
        totals = new ActionTotals(presentation.plan());
    }

    /** Adds a heading above the rows that follow. */
    void heading(List<Inline> heading) {
        rows.add(new Table.Row(Table.Role.GROUP, "", List.of(new Table.Cell(heading))));
    }

    /** Adds an action with its tasks. */
    void action(Action action) {
        totals.add(action);
        add(action, Table.Role.BODY, presentation.anchor(action));
        for (Task task : action.getTasks()) {
            add(task, Table.Role.DETAIL, "");
        }
    }

    private void add(WorkItem item, Table.Role role, String anchor) {
        rows.add(row(item, role, anchor, details.title(item)));
        List<Inline> note = details.note(item);
        if (!note.isEmpty()) {
            rows.add(new Table.Row(Table.Role.NOTE, "", List.of(new Table.Cell(note))));
        }
    }

    /** Adds an action that stands elsewhere in full. */
    void reference(Action action, List<Inline> where) {
        Line name = Line.of(presentation.mention(action)).below().muted(where);
        rows.add(new Table.Row(Table.Role.BODY, "", List.of(name.cell(), owner(action).cell(),
                Line.of(dates.of(action)).cell(), new Line().cell(), new Line().cell(), new Line().cell(),
                new Line().cell(), new Line().add(standing(action)).cell())));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table, with what the actions ask together in its last row. */
    Table table(List<Inline> caption) {
        total();
        return new Table(caption, List.of(
                new Table.Column(presentation.word("column.action"), Table.Kind.TEXT, 34),
                new Table.Column(presentation.word("column.owner"), Table.Kind.TEXT, 16),
                new Table.Column(presentation.word("column.deadline"), Table.Kind.DATE, 12),
                new Table.Column(presentation.word("column.priority"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.hours"), Table.Kind.NUMBER, 0),
                new Table.Column(presentation.word("column.budget"), Table.Kind.NUMBER, 0),
                new Table.Column(presentation.word("column.progress"), Table.Kind.STATUS, 12),
                new Table.Column(presentation.word("column.status"), Table.Kind.STATUS, 0)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns();
    }

    private void total() {
        Line hours = totals.hours();
        Line budget = totals.budget();
        if (!hours.isEmpty() || !budget.isEmpty()) {
            Table.Cell nothing = new Line().cell();
            rows.add(new Table.Row(Table.Role.TOTAL, "", List.of(Line.of(presentation.word("column.total")).cell(),
                    nothing, nothing, nothing, hours.cell(), budget.cell(), nothing, nothing)));
        }
    }

    private Table.Row row(WorkItem item, Table.Role role, String anchor, Line name) {
        Line priority = new Line();
        if (item instanceof Action action && Presentation.isStated(action.getPriority())) {
            priority.text(presentation.label(action.getPriority()));
        }
        return new Table.Row(role, anchor, List.of(name.cell(), owner(item).cell(), Line.of(dates.of(item)).cell(),
                priority.cell(), hours(item).cell(), budget(item).cell(), Line.of(progress.of(item, accent)).cell(),
                status(item, role).cell()));
    }

    private Line owner(WorkItem item) {
        Line line = Line.of(owners.of(item));
        if (line.isEmpty() && item instanceof Action) {
            line.badge(Tone.WARNING, presentation.word("action.noOwner"));
        }
        return line;
    }

    private Line hours(WorkItem item) {
        return item.getHours() == null ? new Line() : new Line().value(new Value.Span(item.getHours()));
    }

    private Line budget(WorkItem item) {
        return item.getBudget() == null ? new Line() : new Line().value(new Value.Amount(item.getBudget()));
    }

    private Line status(WorkItem item, Table.Role role) {
        Standing standing = presentation.plan().progress().of(item).standing();
        boolean saysNothing = role == Table.Role.DETAIL && standing == Standing.WAITING
                && item.getStatus() == WorkStatus.UNSPECIFIED;
        return saysNothing ? new Line() : new Line().add(progress.badge(standing));
    }

    private Inline standing(Action action) {
        return progress.badge(presentation.plan().progress().of(action).standing());
    }
}
