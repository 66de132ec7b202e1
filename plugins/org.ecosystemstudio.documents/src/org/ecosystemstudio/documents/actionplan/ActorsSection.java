/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Capacity;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Role;
import org.ecosystemstudio.planning.load.ActorLoad;
import org.ecosystemstudio.planning.load.Assignment;
import org.ecosystemstudio.planning.progress.Standing;
import org.ecosystemstudio.planning.recurrence.Occurrence;

/** For each actor: what do I do, and when, with its hours (handbook 3.6). */
final class ActorsSection implements PlanSection {

    private final Presentation presentation;
    private final Dates dates;
    private final ProgressWords progress;
    private final SourceWords sources;

    ActorsSection(Presentation presentation) {
        this.presentation = presentation;
        dates = new Dates(presentation);
        progress = new ProgressWords(presentation);
        sources = new SourceWords(presentation);
    }

    @Override
    public Optional<Section> compose() {
        List<Section> actors = new ArrayList<>();
        for (Actor actor : Participation.busyActors(presentation.plan())) {
            actors.add(section(presentation.plan().load().of(actor)));
        }
        return actors.isEmpty() ? Optional.empty() : Optional.of(new Section("actors", presentation.say("actors.title"),
                -1, false, List.of(index()), actors));
    }

    private Block index() {
        return new Block.Paragraph(presentation.mentions(Participation.busyActors(presentation.plan())));
    }

    private Section section(ActorLoad load) {
        Actor actor = load.actor();
        List<Block> blocks = new ArrayList<>();
        List<Inline> roles = roles(actor);
        if (!roles.isEmpty()) {
            blocks.add(new Block.Paragraph(roles));
        }
        List<Inline> hours = hours(load);
        if (!hours.isEmpty()) {
            blocks.add(new Line().muted(hours).paragraph());
        }
        List<Table.Row> rows = new ArrayList<>();
        load.assignments().stream().filter(assignment -> !isOver(assignment))
                .forEach(assignment -> rows.add(row(assignment)));
        bySource(load.meetings()).forEach((source, times) -> rows.add(row(source, times, "part.MEMBER")));
        bySource(load.duties()).forEach((source, times) -> rows.add(row(source, times, "part.DUTY")));
        if (!rows.isEmpty()) {
            blocks.add(table(actor, rows));
        }
        List<Inline> over =
                presentation.mentions(load.assignments().stream().filter(this::isOver).map(Assignment::item).toList());
        if (!over.isEmpty()) {
            blocks.add(new Block.Paragraph(presentation.say("actors.over", over)));
        }
        return Section.of(presentation.anchor(actor), presentation.heading(actor), blocks);
    }

    private Table table(Actor actor, List<Table.Row> rows) {
        return new Table(presentation.say("actors.caption", presentation.title(actor)), List.of(
                new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 40),
                new Table.Column(presentation.word("column.part"), Table.Kind.TEXT, 10),
                new Table.Column(presentation.word("column.when"), Table.Kind.TEXT, 32),
                new Table.Column(presentation.word("column.hours"), Table.Kind.NUMBER, 0),
                new Table.Column(presentation.word("column.status"), Table.Kind.STATUS, 0)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns();
    }

    private boolean isOver(Assignment assignment) {
        Standing standing = presentation.plan().progress().of(assignment.item()).standing();
        return standing == Standing.DONE || standing == Standing.STOPPED;
    }

    private List<Inline> roles(Actor actor) {
        List<List<Inline>> roles = new ArrayList<>();
        for (Role role : actor.getRoles()) {
            Line line = Line.of(Presentation.capital(presentation.wording().plain(RoleWords.of(role, presentation))));
            List<Inline> expectation = Prose.line(role.getExpectation());
            line.text(expectation.isEmpty() ? "" : ": ").add(expectation).add(presentation.marks(role));
            roles.add(line.runs());
        }
        Line line = new Line();
        roles.forEach(role -> line.below().add(role));
        return line.runs();
    }

    private List<Inline> hours(ActorLoad load) {
        Line line = new Line();
        if (load.hoursPlanned().signum() > 0) {
            line.add(presentation.say("actors.planned", new Value.Hours(load.hoursPlanned())));
        }
        if (load.hoursWorked().signum() > 0) {
            line.separator(", ").add(presentation.say("actors.worked", new Value.Hours(load.hoursWorked())));
        }
        for (Capacity capacity : load.actor().getCapacities()) {
            if (capacity.getHours() != null && Presentation.isStated(capacity.getPer())) {
                line.separator(", ").add(presentation.say("actors.capacity", new Value.Span(capacity.getHours()),
                        presentation.label(capacity.getPer())));
            } else if (capacity.getPeople() != null) {
                line.separator(", ")
                        .add(presentation.say("actors.people", new Value.Quantity(capacity.getPeople(), "people")));
            }
        }
        Map.Entry<YearMonth, BigDecimal> busiest = busiest(load);
        if (busiest != null) {
            line.separator(", ").add(presentation.say("actors.busiest", new Value.Month(busiest.getKey()),
                    new Value.Hours(busiest.getValue().setScale(0, RoundingMode.HALF_UP))));
        }
        return line.runs();
    }

    private static Map.Entry<YearMonth, BigDecimal> busiest(ActorLoad load) {
        return load.hoursPerMonth().entrySet().stream().filter(entry -> entry.getValue().signum() > 0)
                .reduce((most, next) -> next.getValue().compareTo(most.getValue()) > 0 ? next : most)
                .filter(found -> load.hoursPerMonth().size() > 1).orElse(null);
    }

    private Table.Row row(Assignment assignment) {
        Line what = Line.of(presentation.linkedHeading(assignment.item()));
        if (!(assignment.item() instanceof Action) && assignment.item().eContainer() instanceof NamedElement parent) {
            what.text(" ").muted(presentation.say("calendar.of", presentation.mention(parent)));
        }
        Line hours = new Line();
        if (assignment.hours().signum() > 0) {
            hours.value(new Value.Hours(assignment.hours()));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(what.cell(),
                Line.of(presentation.say("part." + assignment.part().name())).cell(),
                Line.of(dates.inOneLine(assignment.item())).cell(), hours.cell(),
                new Line().add(progress.badge(presentation.plan().progress().of(assignment.item()).standing()))
                        .cell()));
    }

    private Table.Row row(Element source, List<Occurrence> times, String part) {
        Line when = Line.of(presentation.wording().counted("actors.times", times.size()));
        times.stream().filter(time -> !time.lastDay().isBefore(presentation.plan().today())).findFirst()
                .ifPresent(next -> when.text(", ").muted(presentation.say("dates.next", Dates.of(next))));
        return new Table.Row(Table.Role.BODY, "", List.of(Line.of(sources.title(source)).cell(),
                Line.of(presentation.say(part)).cell(), when.cell(), new Line().cell(), new Line().cell()));
    }

    private static Map<Element, List<Occurrence>> bySource(List<Occurrence> occurrences) {
        Map<Element, List<Occurrence>> bySource = new LinkedHashMap<>();
        occurrences.forEach(time -> bySource.computeIfAbsent(time.source(), source -> new ArrayList<>()).add(time));
        return bySource;
    }
}
