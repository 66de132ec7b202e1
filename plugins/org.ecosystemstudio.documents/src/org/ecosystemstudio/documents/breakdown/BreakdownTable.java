/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.breakdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.OwnerWords;
import org.ecosystemstudio.documents.sections.ProgressWords;
import org.ecosystemstudio.documents.sections.RhythmWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Table.Column;
import org.ecosystemstudio.documents.tree.Table.Kind;
import org.ecosystemstudio.documents.tree.Table.Role;
import org.ecosystemstudio.documents.tree.Table.Row;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.breakdown.Breakdown;
import org.ecosystemstudio.planning.breakdown.BreakdownNode;

/** Parts of the work breakdown as rows, each with its number. */
final class BreakdownTable {

    private final Presentation presentation;
    private final int accent;
    private final OwnerWords owners;
    private final ProgressWords progress;
    private final List<Row> rows = new ArrayList<>();

    BreakdownTable(Presentation presentation, int accent) {
        this.presentation = presentation;
        this.accent = accent;
        owners = new OwnerWords(presentation);
        progress = new ProgressWords(presentation);
    }

    /** The first level with what it takes in all. */
    Table overview(Breakdown breakdown) {
        breakdown.nodes().forEach(node -> rows.add(row(node, Role.BODY, "")));
        boolean isInvented = breakdown.nodes().stream().anyMatch(BreakdownTable::isInvented);
        total(hours(breakdown.hours(), isInvented), cost(breakdown.cost(), isInvented));
        return table(presentation.say("breakdown.overview"));
    }

    /** All that stands below a node, with what it takes in all. */
    Table of(BreakdownNode node, List<Inline> caption) {
        node.parts().forEach(this::add);
        total(hours(node.hours(), isInvented(node)), cost(node.cost(), isInvented(node)));
        return table(caption);
    }

    private void add(BreakdownNode node) {
        boolean isTask = node.element() instanceof Task;
        String anchor = isTask ? "" : presentation.anchor(node.element());
        rows.add(row(node, isTask ? Role.DETAIL : Role.BODY, anchor == null ? "" : anchor));
        node.parts().forEach(this::add);
    }

    private void total(Line hours, Line cost) {
        if (!hours.isEmpty() || !cost.isEmpty()) {
            Table.Cell nothing = new Line().cell();
            rows.add(new Row(Role.TOTAL, "", List.of(Line.of(presentation.word("column.total")).cell(), nothing,
                    nothing, nothing, hours.cell(), cost.cell(), nothing, nothing)));
        }
    }

    private Table table(List<Inline> caption) {
        return new Table(caption, List.of(
                new Column(presentation.word("breakdown.number"), Kind.TEXT, 8),
                new Column(presentation.word("column.what"), Kind.TEXT, 34),
                new Column(presentation.word("column.owner"), Kind.TEXT, 16),
                new Column(presentation.word("column.when"), Kind.DATE, 14),
                new Column(presentation.word("column.hours"), Kind.NUMBER, 0),
                new Column(presentation.word("column.cost"), Kind.NUMBER, 0),
                new Column(presentation.word("column.progress"), Kind.STATUS, 10),
                new Column(presentation.word("column.status"), Kind.STATUS, 0)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns();
    }

    private Row row(BreakdownNode node, Role role, String anchor) {
        Line owner = node.element() == null ? new Line() : Line.of(owners.of(node.element()));
        return new Row(role, anchor, List.of(Line.of(node.number()).cell(), name(node).cell(), owner.cell(),
                when(node).cell(), hours(node.hours(), isInvented(node)).cell(),
                cost(node.cost(), isInvented(node)).cell(), done(node).cell(),
                standing(node).cell()));
    }

    private Line name(BreakdownNode node) {
        if (node.element() == null) {
            return Line.of(presentation.say("goals.withoutGoal"));
        }
        if (node.element() instanceof Task) {
            return Line.of(presentation.heading(node.element()));
        }
        Line name = new Line().strong(node.element() instanceof Goal ? presentation.mention(node.element())
                : presentation.title(node.element())).add(presentation.marks(node.element()));
        if (node.element() instanceof Goal && !node.number().contains(".")) {
            return name;
        }
        name.below().muted(presentation.say(kind(node)));
        return node.element() instanceof Action action ? alsoServes(action, name) : name;
    }

    private static String kind(BreakdownNode node) {
        return node.element() instanceof Goal ? "breakdown.subgoal"
                : node.parts().isEmpty() ? "breakdown.action" : "breakdown.subproject";
    }

    /** Names the other goals of an action, under which it does not stand again. */
    private Line alsoServes(Action action, Line name) {
        List<Goal> others = action.getGoals().stream().filter(goal -> !goal.eIsProxy()).skip(1).toList();
        return others.isEmpty() ? name
                : name.muted(
                        Line.of(", ").add(presentation.say("breakdown.also", presentation.mentions(others))).runs());
    }

    private Line when(BreakdownNode node) {
        Line line = new Line();
        if (node.element() instanceof Goal goal && goal.getDeadline() != null) {
            line.add(presentation.say("standing.deadline", new Value.Period(goal.getDeadline())));
        } else if (node.element() instanceof Action action && action.getRhythm() != null) {
            line.add(new RhythmWords(presentation.wording()).howOften(action.getRhythm()));
        } else if (node.firstDay() != null) {
            line.value(new Value.DaySpan(node.firstDay(), node.lastDay()));
            if (node.element() instanceof WorkItem item && presentation.plan().schedule().of(item).estimated()) {
                line.below().muted(presentation.say("dates.estimated"));
            }
        }
        return line;
    }

    private Line done(BreakdownNode node) {
        BigDecimal percent = node.element() instanceof WorkItem item
                ? presentation.plan().progress().of(item).percent() : null;
        return percent == null ? new Line()
                : new Line().add(new Inline.Bar(percent, accent)).value(ProgressWords.percentage(percent));
    }

    private Line standing(BreakdownNode node) {
        return switch (node.element()) {
            case Goal goal -> new Line().add(progress.badge(goal));
            case WorkItem item -> new Line().add(progress.badge(presentation.plan().progress().of(item).standing()));
            case null, default -> new Line();
        };
    }

    /** Whether a sum has something in it that the sources do not state; the work itself bears a badge. */
    private static boolean isInvented(BreakdownNode node) {
        return node.parts().stream().anyMatch(part -> part.element() != null
                && EcosystemView.isIllustrative(part.element()) && !(part.element() instanceof Goal)
                || isInvented(part));
    }

    private static Line hours(BigDecimal hours, boolean isInvented) {
        return hours.signum() == 0 ? new Line()
                : Line.of(Presentation.figure(new Value.Hours(hours), isInvented));
    }

    private static Line cost(List<Money> cost, boolean isInvented) {
        Line line = new Line();
        cost.forEach(amount -> line.below().add(Presentation.figure(new Value.Amount(amount), isInvented)));
        return line;
    }
}
