/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.ConflictWords;
import org.ecosystemstudio.documents.sections.Dates;
import org.ecosystemstudio.documents.sections.GoalTree;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Predecessor;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.PlanPeriod;
import org.ecosystemstudio.planning.schedule.Conflict;
import org.ecosystemstudio.planning.schedule.CriticalPath;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** The plan in time: Gantt charts with the same in a table, the critical path, conflicts, and what has no date yet. */
final class PlanningSection implements PlanSection {

    private final Presentation presentation;
    private final Plan plan;
    private final Dates dates;

    PlanningSection(Presentation presentation) {
        this.presentation = presentation;
        plan = presentation.plan();
        dates = new Dates(presentation);
    }

    @Override
    public Optional<Section> compose() {
        List<Block> figures = new ArrayList<>(
                new GanttFigures(presentation, new GoalTree(plan).byMainGoal()).figures());
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        if (plan.period().origin() != PlanPeriod.Origin.DECLARED) {
            blocks.add(new Line().muted(presentation.say("planning.derived")).paragraph());
        }
        critical().ifPresent(blocks::add);
        conflicts().ifPresent(blocks::add);
        blocks.addAll(figures);
        blocks.add(new Block.Fold(presentation.say("planning.asTable"), List.of(table()), false));
        undated().ifPresent(blocks::add);
        return Optional.of(new Section("planning", presentation.say("planning.title"), -1, false, blocks, List.of()));
    }

    /** The critical path of each set of linked work, and what the charts mean by critical. */
    private Optional<Block> critical() {
        List<List<Block>> paths = new ArrayList<>();
        for (CriticalPath path : plan.schedule().criticalPaths()) {
            Line chain = new Line();
            path.items().forEach(item -> chain.separator(" → ").add(presentation.mention(item)));
            paths.add(List.of(new Block.Paragraph(presentation.say("planning.critical", chain.runs(),
                    new Value.DaySpan(path.start(), path.end()), Value.count(path.workingDays())))));
        }
        return paths.isEmpty() ? Optional.empty() : Optional.of(new Block.Callout(Tone.NEUTRAL,
                presentation.say("planning.criticalPaths"), List.of(
                        new Block.Paragraph(presentation.say("planning.criticalMeaning")),
                        new Block.Items(0, paths))));
    }

    private Optional<Block> conflicts() {
        List<List<Block>> points = new ArrayList<>();
        ConflictWords words = new ConflictWords(presentation);
        for (Conflict conflict : plan.schedule().conflicts()) {
            points.add(List.of(new Block.Paragraph(words.of(conflict))));
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(new Block.Callout(Tone.BAD,
                presentation.say("planning.conflicts"), List.of(new Block.Items(0, points))));
    }

    private Table table() {
        GanttRows drawn = new GanttRows(presentation);
        List<Table.Row> rows = new ArrayList<>();
        for (ScheduledWork work : plan.schedule().all()) {
            if (drawn.isDrawn(work.item())) {
                rows.add(row(work));
            }
        }
        return new Table(presentation.say("planning.table"), List.of(
                new Table.Column(presentation.word("column.work"), Table.Kind.TEXT, 32),
                new Table.Column(presentation.word("column.start"), Table.Kind.DATE, 0),
                new Table.Column(presentation.word("column.end"), Table.Kind.DATE, 0),
                new Table.Column(presentation.word("column.slack"), Table.Kind.NUMBER, 0),
                new Table.Column(presentation.word("column.after"), Table.Kind.TEXT, 24)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns();
    }

    private Table.Row row(ScheduledWork work) {
        Line start = work.isRecurring() ? Line.of(dates.of(work.item()))
                : work.start() == null ? new Line() : new Line().value(new Value.Day(work.start()));
        Line end = work.isRecurring() || work.end() == null ? new Line() : new Line().value(new Value.Day(work.end()));
        Line slack = new Line();
        if (work.critical()) {
            slack.text(presentation.word("gantt.critical"));
        } else if (work.slack() != null) {
            slack.value(Value.count(work.slack()));
        }
        List<WorkItem> before = work.item().getPredecessors().stream().map(Predecessor::getItem).toList();
        return new Table.Row(work.item() instanceof Action ? Table.Role.BODY : Table.Role.DETAIL, "",
                List.of(Line.of(presentation.mention(work.item())).cell(), start.cell(), end.cell(), slack.cell(),
                        Line.of(presentation.mentions(before)).cell()));
    }

    private Optional<Block> undated() {
        GanttRows rows = new GanttRows(presentation);
        List<Action> undated = presentation.view().actions().stream()
                .filter(action -> !rows.isDrawn(action)).toList();
        return undated.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(
                presentation.say("planning.undated", presentation.mentions(undated))));
    }
}
