/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.EarlierVersion;
import org.ecosystemstudio.documents.changes.ChangeLine;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Dates;
import org.ecosystemstudio.documents.sections.OwnerWords;
import org.ecosystemstudio.documents.sections.ProgressWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Change;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Sprint;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.method.Labels;
import org.ecosystemstudio.planning.changes.Changes;
import org.ecosystemstudio.planning.changes.ElementChange;
import org.ecosystemstudio.planning.changes.Subject;
import org.ecosystemstudio.planning.sprints.SprintWork;

/** The sections of a sprint's document. */
final class SprintSections {

    private static final int MOST_CHANGES = 25;

    private final Presentation presentation;
    private final SprintWork work;
    private final Optional<Since> since;
    private final OwnerWords owners;
    private final ProgressWords progress;
    private final Dates dates;

    /** @param since the earlier version; empty when there is none */
    SprintSections(Presentation presentation, SprintWork work, Optional<Since> since) {
        this.presentation = presentation;
        this.work = work;
        this.since = since;
        owners = new OwnerWords(presentation);
        progress = new ProgressWords(presentation);
        dates = new Dates(presentation);
    }

    /** An earlier version, and what changed since. */
    record Since(EarlierVersion version, Changes changes) {
    }

    /** What changed inside and outside of the ecosystem, as the sprint says. */
    Block changed() {
        List<Table.Row> rows = new ArrayList<>();
        for (Change change : work.sprint().getChanges()) {
            Line concerns = new Line();
            if (Presentation.found(change.getFactor()) != null) {
                concerns.add(presentation.mention(change.getFactor()));
            }
            if (Presentation.isStated(change.getConcerns())) {
                concerns.separator(", ").text(presentation.label(change.getConcerns()));
            }
            rows.add(new Table.Row(Table.Role.BODY, "", List.of(
                    Line.of(Prose.line(change.getText())).add(presentation.marks(change)).cell(),
                    Line.of(presentation.word("nextSprint.origin." + change.getOrigin().getLiteral())).cell(),
                    concerns.cell())));
        }
        return rows.isEmpty() ? new Block.Paragraph(presentation.say("nextSprint.changed.none"))
                : new Table(presentation.say("nextSprint.changed"), List.of(
                        new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 0),
                        new Table.Column(presentation.word("nextSprint.origin"), Table.Kind.TEXT, 14),
                        new Table.Column(presentation.word("nextSprint.concerns"), Table.Kind.TEXT, 30)), rows,
                        Table.Narrow.STACK).withoutEmptyColumns();
    }

    /** What changed in the plan since an earlier version; empty when nothing did. */
    Optional<Section> since() {
        return since.filter(found -> !found.changes().isEmpty()).map(this::since);
    }

    private Section since(Since found) {
        EarlierVersion earlier = found.version();
        Changes changes = found.changes();
        ChangeLine words = new ChangeLine(presentation, earlier.plan());
        List<Table.Row> rows = new ArrayList<>();
        for (ElementChange change : changes.first(MOST_CHANGES)) {
            rows.add(new Table.Row(Table.Role.BODY, "",
                    List.of(Line.of(words.name(change)).cell(), Line.of(words.what(change)).cell())));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(presentation.say("meeting.changes.caption", earlier.name(),
                new Value.FullDay(earlier.date())),
                List.of(
                        new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 40),
                        new Table.Column(presentation.word("document.changes"), Table.Kind.TEXT, 0)),
                rows,
                Table.Narrow.STACK));
        int more = changes.elements().size() - MOST_CHANGES;
        if (more > 0) {
            blocks.add(new Line().muted(presentation.wording().counted("meeting.changes.more", more)).paragraph());
        }
        return Section.of("sprint-since", presentation.say("nextSprint.since"), blocks);
    }

    /** What the sprint before taught; empty when it does not say. */
    Optional<Section> lessons(Sprint before) {
        List<List<Block>> lessons = before.getLessons().stream().map(Prose::line).filter(line -> !line.isEmpty())
                .map(line -> List.<Block>of(new Block.Paragraph(line))).toList();
        return lessons.isEmpty() ? Optional.empty() : Optional.of(Section.of("sprint-lessons",
                presentation.say("nextSprint.lessons", presentation.title(before)),
                List.of(new Block.Items(0, lessons))));
    }

    /** What the sprint takes over. */
    Section carried() {
        return section("carried", List.of(work.carriedOver().isEmpty()
                ? new Block.Paragraph(presentation.say("nextSprint.carried.none"))
                : table("carried", work.carriedOver())));
    }

    /** What is open and not taken over; empty when nothing is. */
    Optional<Section> left() {
        return work.left().isEmpty() ? Optional.empty() : Optional.of(section("left", List.of(
                new Block.Paragraph(presentation.say("nextSprint.left.lead")), table("left", work.left()))));
    }

    /** What goes on by itself; empty when nothing does. */
    Optional<Section> recurring() {
        return work.recurring().isEmpty() ? Optional.empty()
                : Optional.of(section("recurring", List.of(table("recurring", work.recurring()))));
    }

    /** What begins in the sprint, and which goals came since an earlier version. */
    Section fresh() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(work.fresh().isEmpty() ? new Block.Paragraph(presentation.say("nextSprint.fresh.none"))
                : table("fresh", work.fresh()));
        List<Goal> goals = since.map(found -> found.changes().of(Subject.GOAL)).orElse(List.of()).stream()
                .filter(change -> change.kind() == ElementChange.Kind.ADDED)
                .map(change -> (Goal) change.after()).toList();
        if (!goals.isEmpty()) {
            blocks.add(new Block.Paragraph(presentation.say("nextSprint.goals", presentation.mentions(goals))));
        }
        return section("fresh", blocks);
    }

    private Section section(String key, List<Block> blocks) {
        return Section.of("sprint-" + key, presentation.say("nextSprint." + key), blocks);
    }

    private Table table(String key, List<? extends NamedElement> elements) {
        List<Table.Row> rows = elements.stream().map(this::row).toList();
        return new Table(presentation.say("nextSprint." + key + ".caption"), List.of(
                new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.kind"), Table.Kind.TEXT, 12),
                new Table.Column(presentation.word("column.owner"), Table.Kind.TEXT, 22),
                new Table.Column(presentation.word("column.when"), Table.Kind.DATE, 24),
                new Table.Column(presentation.word("column.status"), Table.Kind.STATUS, 14)), rows,
                Table.Narrow.STACK).withoutEmptyColumns();
    }

    private Table.Row row(NamedElement element) {
        Line when = switch (element) {
            case WorkItem item -> Line.of(dates.inOneLine(item));
            case Goal goal when goal.getDeadline() != null -> new Line().value(new Value.Period(goal.getDeadline()));
            default -> new Line();
        };
        Line status = switch (element) {
            case WorkItem item -> new Line()
                    .add(progress.badge(presentation.plan().progress().of(item).standing()));
            case Goal goal -> new Line().add(progress.badge(goal));
            default -> new Line();
        };
        return new Table.Row(Table.Role.BODY, "", List.of(Line.of(presentation.heading(element)).cell(),
                Line.of(List.of(new Inline.Text(Labels.noun(element.eClass(), presentation.locale())))).cell(),
                Line.of(owners.of(element)).cell(), when.cell(), status.cell()));
    }
}
