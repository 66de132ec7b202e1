/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.sections.RoleWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Capacity;
import org.ecosystemstudio.model.ecosystem.Role;
import org.ecosystemstudio.planning.load.ActorLoad;
import org.ecosystemstudio.planning.load.Assignment;

/** For each actor: what do I do, and when, with its hours (handbook 3.6). */
final class ActorsSection implements PlanSection {

    private final Presentation presentation;
    private final ActorLines lines;

    ActorsSection(Presentation presentation) {
        this.presentation = presentation;
        lines = new ActorLines(presentation);
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
        Line lead = Line.of(roles(actor));
        List<Inline> hours = hours(load);
        if (!hours.isEmpty()) {
            lead.below().muted(hours);
        }
        if (!lead.isEmpty()) {
            blocks.add(lead.paragraph());
        }
        List<Table.Row> rows = lines.of(load).stream().map(ActorsSection::row).toList();
        if (!rows.isEmpty()) {
            blocks.add(table(actor, rows));
        }
        List<Inline> over =
                presentation.mentions(load.assignments().stream().filter(lines::isOver).map(Assignment::item).toList());
        Line rest = new Line();
        List<Inline> parts = lines.parts(load);
        if (!parts.isEmpty()) {
            rest.add(presentation.say("actors.parts", parts));
        }
        List<Inline> meetings = lines.meetings(load);
        if (!meetings.isEmpty()) {
            rest.below().add(presentation.say("actors.meetings", meetings));
        }
        if (!over.isEmpty()) {
            rest.below().add(presentation.say("actors.over", over));
        }
        if (!rest.isEmpty()) {
            blocks.add(rest.paragraph());
        }
        return Section.of(presentation.anchor(actor), presentation.heading(actor), blocks);
    }

    private Table table(Actor actor, List<Table.Row> rows) {
        return new Table(presentation.say("actors.caption", presentation.title(actor)), List.of(
                new Table.Column(presentation.word("actors.column", presentation.plainTitle(actor)), Table.Kind.TEXT,
                        40),
                new Table.Column(presentation.word("column.part"), Table.Kind.TEXT, 14),
                new Table.Column(presentation.word("column.when"), Table.Kind.TEXT, 32),
                new Table.Column(presentation.word("column.hours"), Table.Kind.NUMBER, 0),
                new Table.Column(presentation.word("column.status"), Table.Kind.STATUS, 0)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns();
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
                        .add(presentation.say("actors.people", new Value.Quantity(capacity.getPeople(), "fte")));
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
        return load.hoursPerMonth().entrySet().stream()
                .filter(entry -> entry.getValue().setScale(0, RoundingMode.HALF_UP).signum() > 0)
                .reduce((most, next) -> next.getValue().compareTo(most.getValue()) > 0 ? next : most)
                .filter(found -> load.hoursPerMonth().size() > 1).orElse(null);
    }

    private static Table.Row row(ActorLine line) {
        return new Table.Row(Table.Role.BODY, "", List.of(new Table.Cell(line.what()), Line.of(line.part()).cell(),
                new Table.Cell(line.when()), new Table.Cell(line.hours()), new Table.Cell(line.status())));
    }
}
