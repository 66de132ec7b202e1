/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.sections.Sprints;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Adjustment;
import org.ecosystemstudio.model.ecosystem.Change;
import org.ecosystemstudio.model.ecosystem.Decision;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Sprint;
import org.ecosystemstudio.model.ecosystem.Success;
import org.ecosystemstudio.model.values.CalendarPeriod;

/** What was decided, reached and adjusted, the latest first, and what a new sprint starts from (handbook 3.7, 3.8). */
final class HistorySection implements PlanSection {

    private final Presentation presentation;

    HistorySection(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        List<Section> sections = new ArrayList<>();
        Sprints sprints = new Sprints(presentation.view(), presentation.plan().today());
        sprints.current().flatMap(sprint -> sprint("sprint", sprint)).ifPresent(sections::add);
        sprints.next().flatMap(sprint -> sprint("sprint.next", sprint)).ifPresent(sections::add);
        add(sections, "successes", presentation.view().all(Success.class).stream()
                .sorted(latestFirst(Success::getDate)).map(this::success).toList());
        add(sections, "decisions", presentation.view().all(Decision.class).stream()
                .sorted(latestFirst(Decision::getDate)).map(this::decision).toList());
        add(sections, "adjustments", presentation.view().all(Adjustment.class).stream()
                .sorted(latestFirst(Adjustment::getDate)).map(this::adjustment).toList());
        return sections.isEmpty() ? Optional.empty() : Optional.of(
                new Section("history", presentation.say("history.title"), -1, false, List.of(), sections));
    }

    private void add(List<Section> sections, String key, List<Table.Row> rows) {
        if (!rows.isEmpty()) {
            sections.add(Section.of(key, presentation.say("history." + key), List.of(new Table(
                    presentation.say("history." + key + ".caption"), List.of(
                            new Table.Column(presentation.word("column.date"), Table.Kind.DATE, 14),
                            new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 0),
                            new Table.Column(presentation.word("history." + key + ".more"), Table.Kind.TEXT, 32)),
                    rows,
                    Table.Narrow.STACK).withoutEmptyColumns())));
        }
    }

    private Optional<Section> sprint(String key, Sprint sprint) {
        List<Block> blocks = new ArrayList<>(Prose.blocks(sprint.getDescription()));
        List<List<Block>> changes = new ArrayList<>();
        for (Change change : sprint.getChanges()) {
            changes.add(List.of(Line.of(presentation.say("sprint.changed." + change.getOrigin().getLiteral(),
                    Prose.line(change.getText()))).add(presentation.marks(change)).paragraph()));
        }
        if (!changes.isEmpty()) {
            blocks.add(new Block.Items(0, changes));
        }
        List<Inline> carried = presentation.mentions(sprint.getCarriesOver());
        if (!carried.isEmpty()) {
            blocks.add(new Block.Paragraph(presentation.say("sprint.carries", carried)));
        }
        List<Inline> lessons = presentation.texts(sprint.getLessons());
        if (!lessons.isEmpty()) {
            blocks.add(new Block.Paragraph(presentation.say("sprint.lessons", lessons)));
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(Section.of(key.replace('.', '-'),
                presentation.say(key + (Sprints.isNamedSo(sprint, presentation) ? ".named" : ".title"),
                        presentation.heading(sprint)),
                blocks));
    }

    private Table.Row success(Success success) {
        Line more = Line.of(Prose.line(success.getCelebration()));
        List<Inline> told = Prose.line(success.getCommunication());
        if (!told.isEmpty()) {
            more.below().add(told);
        }
        return row(success.getDate(), success, success.getPurposes(), more);
    }

    private Table.Row decision(Decision decision) {
        return row(decision.getDate(), decision, List.of(), Presentation.found(decision.getBy()) == null ? new Line()
                : Line.of(presentation.mention(decision.getBy())));
    }

    private Table.Row adjustment(Adjustment adjustment) {
        Line more = new Line();
        if (Presentation.isStated(adjustment.getResponse())) {
            more.text(Presentation.capital(presentation.label(adjustment.getResponse())));
        }
        if (Presentation.found(adjustment.getBy()) != null) {
            more.separator(", ").add(presentation.mention(adjustment.getBy()));
        }
        List<Inline> told = Prose.line(adjustment.getCommunication());
        if (!told.isEmpty()) {
            more.below().muted(told);
        }
        return row(adjustment.getDate(), adjustment, adjustment.getPurposes(), more);
    }

    private Table.Row row(CalendarPeriod date, NamedElement element, List<NamedElement> purposes, Line more) {
        Line when = date == null ? new Line() : new Line().value(new Value.Period(date));
        Line what = Line.of(presentation.heading(element));
        List<Inline> description = Prose.line(element.getDescription());
        if (!description.isEmpty()) {
            what.below().muted(description);
        }
        List<Inline> mentions = presentation.mentions(purposes);
        if (!mentions.isEmpty()) {
            what.below().muted(presentation.say("history.for", mentions));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(when.cell(), what.cell(), more.cell()));
    }

    private static <T> Comparator<T> latestFirst(Function<T, CalendarPeriod> date) {
        return Comparator.comparing((T element) -> day(date.apply(element))).reversed();
    }

    private static LocalDate day(CalendarPeriod period) {
        return period == null ? LocalDate.MIN : period.lastDay();
    }
}
