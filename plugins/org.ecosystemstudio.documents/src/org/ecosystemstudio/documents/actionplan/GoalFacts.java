/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.MilestoneWords;
import org.ecosystemstudio.documents.sections.ProgressWords;
import org.ecosystemstudio.documents.sections.RhythmWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.ReflectionMoment;

/** What makes a goal specific, measurable, supported and bound in time (handbook 3.3). */
final class GoalFacts {

    private final Presentation presentation;
    private final ProgressWords progress;
    private final RhythmWords rhythms;

    GoalFacts(Presentation presentation) {
        this.presentation = presentation;
        progress = new ProgressWords(presentation);
        rhythms = new RhythmWords(presentation.wording());
    }

    /** The facts of a goal, and a table of its subgoals. */
    List<Block> of(Goal goal) {
        List<Block> blocks = new ArrayList<>(Prose.blocks(goal.getDescription()));
        List<Block.Definition> facts = new ArrayList<>();
        add(facts, "goal.indicator", progress.indicator(goal.getIndicator()));
        add(facts, "goal.deadline", deadline(goal));
        add(facts, "goal.owner", Presentation.found(goal.getOwner()) == null ? List.of()
                : presentation.mention(goal.getOwner()));
        add(facts, "goal.priority", Presentation.isStated(goal.getPriority())
                ? List.of(new Inline.Text(presentation.label(goal.getPriority()))) : List.of());
        add(facts, "goal.support", support(goal));
        add(facts, "goal.serves", presentation.mentions(goal.getServes()));
        add(facts, "goal.requires", presentation.mentions(goal.getRequires()));
        add(facts, "goal.themes", presentation.mentions(goal.getThemes()));
        add(facts, "goal.programmeLines", presentation.mentions(goal.getProgrammeLines()));
        add(facts, "goal.watch", watch(goal));
        add(facts, "goal.followUp", Prose.line(goal.getFollowUp()));
        add(facts, "goal.milestones", milestones(goal));
        if (!facts.isEmpty()) {
            blocks.add(new Block.Definitions(facts));
        }
        subgoals(goal).ifPresent(blocks::add);
        return blocks;
    }

    private void add(List<Block.Definition> facts, String key, List<Inline> words) {
        if (!words.isEmpty()) {
            facts.add(new Block.Definition(presentation.word(key), List.of(new Block.Paragraph(words))));
        }
    }

    private List<Inline> deadline(Goal goal) {
        return goal.getDeadline() == null ? List.of()
                : new Line().value(new Value.Period(goal.getDeadline())).text(" ")
                        .add(progress.badge(goal)).runs();
    }

    private List<Inline> support(Goal goal) {
        Line line = Line.of(presentation.mentions(goal.getSupporters()));
        if (goal.getConsensus() != null) {
            line.separator("; ")
                    .add(presentation.say("goal.consensus", new Value.Period(goal.getConsensus().getDate())));
            List<Inline> how = Prose.line(goal.getConsensus().getText());
            line.text(how.isEmpty() ? "" : ": ").add(how).add(presentation.marks(goal.getConsensus()));
        }
        return line.runs();
    }

    private List<Inline> watch(Goal goal) {
        List<List<Inline>> parts = new ArrayList<>();
        for (Kpi kpi : goal.getKpis()) {
            Line part = Line.of(presentation.heading(kpi));
            watcher(part,
                    Presentation.found(kpi.getWatcher()) == null ? List.of() : presentation.mention(kpi.getWatcher()),
                    rhythms.of(kpi.getRhythm()));
            parts.add(part.runs());
        }
        for (ReflectionMoment moment : goal.getReflections()) {
            Line part = Line.of(presentation.heading(moment));
            List<Inline> when = moment.getDate() == null ? rhythms.of(moment.getRhythm())
                    : List.of(new Inline.Typed(new Value.Period(moment.getDate())));
            watcher(part, Presentation.found(moment.getWatcher()) == null ? List.of()
                    : presentation.mention(moment.getWatcher()), when);
            List<Inline> outcome = Prose.line(moment.getOutcome());
            part.text(outcome.isEmpty() ? "" : ": ").add(outcome);
            parts.add(part.runs());
        }
        Line line = new Line();
        parts.forEach(part -> line.separator("; ").add(part));
        return line.runs();
    }

    private static void watcher(Line line, List<Inline> who, List<Inline> when) {
        Line details = Line.of(who);
        if (!when.isEmpty()) {
            details.separator(", ").add(when);
        }
        if (!details.isEmpty()) {
            line.text(" (").add(details.runs()).text(")");
        }
    }

    private List<Inline> milestones(Goal goal) {
        List<List<Inline>> parts = new ArrayList<>();
        for (Milestone milestone : goal.getMilestones()) {
            parts.add(MilestoneWords.of(milestone, presentation));
        }
        Line line = new Line();
        parts.forEach(part -> line.separator("; ").add(part));
        return line.runs();
    }

    private Optional<Block> subgoals(Goal goal) {
        List<Table.Row> rows = new ArrayList<>();
        for (Goal part : presentation.view().withSubgoals(goal)) {
            if (part != goal) {
                rows.add(row(part));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("goal.subgoals"), List.of(
                new Table.Column(presentation.word("column.subgoal"), Table.Kind.TEXT, 32),
                new Table.Column(presentation.word("column.indicator"), Table.Kind.TEXT, 28),
                new Table.Column(presentation.word("column.owner"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.deadline"), Table.Kind.DATE, 14),
                new Table.Column(presentation.word("column.status"), Table.Kind.STATUS, 0)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns());
    }

    private Table.Row row(Goal goal) {
        Line name = new Line().strong(presentation.title(goal)).add(presentation.marks(goal));
        List<Inline> description = Prose.line(goal.getDescription());
        if (!description.isEmpty()) {
            name.below().add(description);
        }
        List<Inline> watch = watch(goal);
        if (!watch.isEmpty()) {
            name.below().muted(watch);
        }
        Line owner = Presentation.found(goal.getOwner()) == null ? new Line()
                : Line.of(presentation.mention(goal.getOwner()));
        Line deadline =
                goal.getDeadline() == null ? new Line() : new Line().value(new Value.Period(goal.getDeadline()));
        return new Table.Row(Table.Role.BODY, presentation.anchor(goal), List.of(name.cell(),
                Line.of(progress.indicator(goal.getIndicator())).cell(), owner.cell(), deadline.cell(),
                new Line().add(progress.badge(goal)).cell()));
    }
}
