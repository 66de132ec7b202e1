/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Dates;
import org.ecosystemstudio.documents.sections.EventWords;
import org.ecosystemstudio.documents.sections.OwnerWords;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.sections.SourceWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.planning.agenda.ActorAgenda;
import org.ecosystemstudio.planning.agenda.DatedEvent;
import org.ecosystemstudio.planning.recurrence.Occurrence;

/** What falls in the coming three months for the actor, after what is late: deadlines, milestones, meetings, recurring work. */
final class DatesSection implements PlanSection {

    private static final int MONTHS = 3;

    private final Presentation presentation;
    private final Actor actor;
    private final SourceWords sources;
    private final OwnerWords owners;

    DatesSection(Presentation presentation, Actor actor) {
        this.presentation = presentation;
        this.actor = actor;
        sources = new SourceWords(presentation);
        owners = new OwnerWords(presentation);
    }

    @Override
    public Optional<Section> compose() {
        LocalDate today = presentation.plan().today();
        ActorAgenda agenda = ActorAgenda.of(presentation.plan(), actor, today.plusMonths(MONTHS));
        List<Table.Row> rows = new ArrayList<>();
        if (!agenda.overdue().isEmpty()) {
            rows.add(heading(presentation.word("partner.overdue")));
            agenda.overdue().forEach(event -> rows.add(entry(event, new Value.Day(event.date())).row()));
        }
        byMonth(agenda, today).forEach((month, entries) -> {
            rows.add(heading(Presentation
                    .capital(presentation.wording().values().format(new Value.Month(month)))));
            entries.stream().sorted(Comparator.comparing(Entry::day)).forEach(entry -> rows.add(entry.row()));
        });
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("dates", presentation.say("partner.dates"), List.of(new Table(
                        presentation.say("partner.dates.caption", new Value.Day(today.plusMonths(MONTHS))),
                        List.of(new Table.Column(presentation.word("column.when"), Table.Kind.DATE, 20),
                                new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 0),
                                new Table.Column(presentation.word("column.kind"), Table.Kind.TEXT, 16),
                                new Table.Column(presentation.word("column.who"), Table.Kind.TEXT, 20)),
                        rows, Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private SortedMap<YearMonth, List<Entry>> byMonth(ActorAgenda agenda, LocalDate today) {
        SortedMap<YearMonth, List<Entry>> months = new TreeMap<>();
        agenda.upcoming().forEach(event -> months
                .computeIfAbsent(YearMonth.from(event.date()), month -> new ArrayList<>())
                .add(entry(event, new Value.Days(List.of(event.date())))));
        Map<YearMonth, Map<Element, List<Occurrence>>> recurring = new TreeMap<>();
        for (Occurrence occurrence : agenda.recurring()) {
            LocalDate first = occurrence.firstDay().isBefore(today) ? today : occurrence.firstDay();
            recurring.computeIfAbsent(YearMonth.from(first), month -> new LinkedHashMap<>())
                    .computeIfAbsent(occurrence.source(), source -> new ArrayList<>()).add(occurrence);
        }
        recurring.forEach((month, sourcesOfMonth) -> sourcesOfMonth.forEach((source, times) -> months
                .computeIfAbsent(month, each -> new ArrayList<>()).add(entry(source, times, month))));
        return months;
    }

    private Entry entry(DatedEvent event, Value day) {
        return new Entry(event.date(), List.of(new Inline.Typed(day)), presentation.linkedHeading(event.element()),
                EventWords.of(event, presentation), owners.of(event.element()));
    }

    /** What is dated to a week or longer stands after the days of its month. */
    private Entry entry(Element source, List<Occurrence> times, YearMonth month) {
        boolean isDays = times.stream().allMatch(Occurrence::isDay);
        Line when = new Line();
        if (isDays) {
            when.value(new Value.Days(times.stream().map(Occurrence::firstDay).toList()));
        } else {
            times.forEach(time -> when.separator(", ").value(Dates.of(time)));
        }
        return new Entry(isDays ? times.getFirst().firstDay() : month.atEndOfMonth(), when.runs(),
                sources.title(source), sources.kind(source), sources.who(source));
    }

    private static Table.Row heading(String words) {
        return new Table.Row(Table.Role.GROUP, "", List.of(Line.of(words).cell()));
    }

    /** One line of the table; the day is the one that it is ordered by. */
    private record Entry(LocalDate day, List<Inline> when, List<Inline> what, String kind, List<Inline> who) {

        Table.Row row() {
            return new Table.Row(Table.Role.BODY, "", List.of(new Table.Cell(when), new Table.Cell(what),
                    Line.of(kind).cell(), new Table.Cell(who)));
        }
    }
}
