/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;

/** The three months from today, day by day in weeks, and once more by who sees to what. */
final class CalendarDays {

    private final Presentation presentation;
    private final CalendarTables tables;
    private final CalendarWindow window;
    private final List<CalendarEntry> days;

    CalendarDays(Presentation presentation, CalendarWindow window) {
        this.presentation = presentation;
        this.window = window;
        tables = new CalendarTables(presentation);
        LocalDate today = presentation.plan().today();
        LocalDate last = CalendarWindow.lastDay(today);
        List<CalendarEntry> dated = new ArrayList<>();
        window.near().forEach((month, entries) -> entries.stream().filter(entry -> isDay(entry, month))
                .filter(entry -> !entry.order().isBefore(today) && !entry.order().isAfter(last)).forEach(dated::add));
        days = List.copyOf(dated);
    }

    /** The weeks, and what these months hold without a day; empty when there is nothing. */
    Optional<Section> section() {
        List<Block> blocks = new ArrayList<>();
        if (!days.isEmpty()) {
            blocks.add(weeks());
        }
        List<List<Block>> undated = new ArrayList<>();
        window.near().forEach((month, entries) -> undated.addAll(undated(month, entries)));
        if (!undated.isEmpty()) {
            blocks.add(new Block.Paragraph(presentation.say("calendarDocument.noDay")));
            blocks.add(new Block.Items(0, undated));
        }
        tables.duties(window.near()).ifPresent(duties -> {
            blocks.add(new Block.Paragraph(presentation.say("calendar.dutiesByMonth")));
            blocks.add(duties);
        });
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("days", presentation.say("calendarDocument.days"), blocks));
    }

    /** What each party sees to in these months, in order of time; empty when nobody is named. */
    Optional<Section> perParty() {
        Map<String, List<CalendarEntry>> byParty = new LinkedHashMap<>();
        days.stream().filter(entry -> !entry.who().isEmpty()).forEach(entry -> byParty
                .computeIfAbsent(party(entry), party -> new ArrayList<>()).add(entry));
        if (byParty.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        byParty.entrySet().stream().sorted(Map.Entry.comparingByKey(String.CASE_INSENSITIVE_ORDER))
                .forEach(party -> rows.add(new Table.Row(Table.Role.BODY, "", List.of(
                        Line.of(party.getKey()).cell(), new Table.Cell(list(party.getValue()))))));
        return Optional.of(Section.of("parties", presentation.say("calendarDocument.parties"), List.of(new Table(
                presentation.say("calendarDocument.parties.caption"), List.of(
                        new Table.Column(presentation.word("column.who"), Table.Kind.TEXT, 26),
                        new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 0)),
                rows,
                Table.Narrow.STACK))));
    }

    private String party(CalendarEntry entry) {
        String party = presentation.wording().plain(entry.who());
        return party.startsWith("(") && party.endsWith(")") ? party.substring(1, party.length() - 1) : party;
    }

    private List<Inline> list(List<CalendarEntry> entries) {
        Line line = new Line();
        entries.forEach(entry -> line.below().text(day(entry) + "  ").add(entry.what()).text(" ")
                .muted(List.of(new Inline.Text(entry.kind()))).add(tables.closed(entry)));
        return line.runs();
    }

    private Table weeks() {
        List<Table.Row> rows = new ArrayList<>();
        LocalDate week = null;
        for (CalendarEntry entry : days) {
            LocalDate monday = entry.order().minusDays(entry.order().getDayOfWeek().getValue() - 1);
            if (!monday.equals(week)) {
                week = monday;
                rows.add(new Table.Row(Table.Role.GROUP, "", List.of(new Table.Cell(presentation.say(
                        "calendarDocument.week", Value.count(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        new Value.DaySpan(monday, monday.plusDays(6)))))));
            }
            rows.add(new Table.Row(Table.Role.BODY, "", List.of(Line.of(day(entry)).cell(),
                    Line.of(entry.what()).add(tables.closed(entry)).cell(), Line.of(entry.kind()).cell(),
                    new Table.Cell(entry.everyone()))));
        }
        return new Table(presentation.say("calendarDocument.days.caption"), List.of(
                new Table.Column(presentation.word("column.day"), Table.Kind.DATE, 14),
                new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.kind"), Table.Kind.TEXT, 14),
                new Table.Column(presentation.word("column.who"), Table.Kind.TEXT, 26)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns();
    }

    /** A day with its weekday: {@code wo 2 dec}. */
    private String day(CalendarEntry entry) {
        return presentation.word("weekday.short." + entry.order().getDayOfWeek().getValue()) + " "
                + presentation.wording().values().shortDay(entry.order());
    }

    private List<List<Block>> undated(YearMonth month, List<CalendarEntry> entries) {
        Map<String, Line> items = new LinkedHashMap<>();
        entries.stream().filter(entry -> !entry.duty() && !isDay(entry, month)).forEach(entry -> items
                .computeIfAbsent(entry.heading(tables.name(month)), heading -> new Line()).separator("; ")
                .add(tables.withWho(entry)).text(", " + entry.kind()));
        List<List<Block>> blocks = new ArrayList<>();
        items.forEach((heading, content) -> blocks.add(List.of(tables.item(heading, content.runs()))));
        return blocks;
    }

    private static boolean isDay(CalendarEntry entry, YearMonth month) {
        return !entry.duty() && YearMonth.from(entry.order()).equals(month);
    }
}
