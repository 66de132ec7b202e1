/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.communication;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Dates;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Audience;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** The contact moments of the coming three months, by month (handbook 3.6: three months fine). */
final class ContactCalendar implements PlanSection {

    private static final int MONTHS = 3;

    private final Presentation presentation;
    private final LocalDate today;
    private final LocalDate last;
    private final Map<YearMonth, List<Table.Row>> months = new TreeMap<>();

    ContactCalendar(Presentation presentation) {
        this.presentation = presentation;
        today = presentation.plan().today();
        last = today.plusMonths(MONTHS);
    }

    @Override
    public Optional<Section> compose() {
        List<Moment> moments = new ArrayList<>();
        for (Audience audience : presentation.view().all(Audience.class)) {
            audience.getChannels().forEach(use -> add(moments, use, Line.of(presentation.mention(audience)).runs(),
                    List.of(new Inline.Text(String.join(", ", Channels.of(use)))), use.getBy()));
        }
        presentation.view().actions().stream().filter(action -> !action.getDirections().isEmpty())
                .forEach(action -> addAction(moments, action));
        moments.sort((one, other) -> one.first().compareTo(other.first()));
        moments.forEach(moment -> months.computeIfAbsent(YearMonth.from(moment.first()), key -> new ArrayList<>())
                .add(moment.row()));
        if (months.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        months.forEach((month, group) -> {
            rows.add(new Table.Row(Table.Role.GROUP, "", List.of(new Line().value(new Value.Month(month)).cell())));
            rows.addAll(group);
        });
        return Optional.of(Section.of("calendar", presentation.say("communication.calendar"), List.of(
                new Table(presentation.say("communication.calendar.caption", new Value.Day(today),
                        new Value.Day(last)),
                        List.of(
                                new Table.Column(presentation.word("communication.when"), Table.Kind.DATE, 24),
                                new Table.Column(presentation.word("communication.audience"), Table.Kind.TEXT, 0),
                                new Table.Column(presentation.word("communication.channel"), Table.Kind.TEXT, 28),
                                new Table.Column(presentation.word("communication.by"), Table.Kind.TEXT, 22)),
                        rows, Table.Narrow.STACK))));
    }

    /** One row a month: the days of it, or the period in which it takes place once. */
    private void add(List<Moment> moments, Element source, List<Inline> whom, List<Inline> how, Party by) {
        Map<YearMonth, List<Occurrence>> byMonth = new TreeMap<>();
        for (Occurrence occurrence : presentation.plan().occurrences().of(source)) {
            if (occurrence.touches(today, last)) {
                byMonth.computeIfAbsent(YearMonth.from(later(occurrence.firstDay())), key -> new ArrayList<>())
                        .add(occurrence);
            }
        }
        byMonth.values().forEach(times -> moments.add(new Moment(later(times.getFirst().firstDay()),
                row(when(times), whom, how, by))));
    }

    private void addAction(List<Moment> moments, Action action) {
        ScheduledWork work = presentation.plan().schedule().of(action);
        if (action.getRhythm() != null) {
            add(moments, action, directions(action), presentation.mention(action), action.getOwner());
            return;
        }
        LocalDate start = work.start() == null ? work.end() : work.start();
        LocalDate end = work.end() == null ? start : work.end();
        if (start != null && !end.isBefore(today) && !start.isAfter(last)) {
            moments.add(new Moment(later(start), row(List.of(new Inline.Typed(new Value.DaySpan(start, end))),
                    directions(action), presentation.mention(action), action.getOwner())));
        }
    }

    private List<Inline> directions(Action action) {
        return List.of(new Inline.Text(Presentation.capital(String.join(", ", action.getDirections().stream()
                .map(presentation::label).toList()))));
    }

    private static List<Inline> when(List<Occurrence> times) {
        if (times.stream().allMatch(Occurrence::isDay)) {
            return List.of(new Inline.Typed(new Value.Days(times.stream().map(Occurrence::firstDay).toList())));
        }
        Line line = new Line();
        times.forEach(time -> line.separator(", ").value(Dates.of(time)));
        return line.runs();
    }

    private Table.Row row(List<Inline> when, List<Inline> whom, List<Inline> how, Party by) {
        return new Table.Row(Table.Role.BODY, "", List.of(Line.of(when).cell(), Line.of(whom).cell(),
                Line.of(how).cell(), Presentation.found(by) == null ? new Line().cell()
                        : Line.of(presentation.mention(by)).cell()));
    }

    private LocalDate later(LocalDate day) {
        return day.isBefore(today) ? today : day;
    }

    private record Moment(LocalDate first, Table.Row row) {
    }
}
