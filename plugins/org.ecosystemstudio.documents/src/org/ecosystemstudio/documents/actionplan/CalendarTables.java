/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;

/** The tables of the calendar: months to the day, and months with a row for each kind of activity. */
final class CalendarTables {

    private final Presentation presentation;

    CalendarTables(Presentation presentation) {
        this.presentation = presentation;
    }

    /** Each entry in a row of its own with its day; duties of a month share one for each who sees to them. */
    Table toTheDay(Map<YearMonth, List<CalendarEntry>> months, List<Inline> caption) {
        List<Table.Row> rows = new ArrayList<>();
        months.forEach((month, entries) -> {
            rows.add(heading(month));
            entries.stream().filter(entry -> !entry.duty()).forEach(entry -> rows.add(row(entry.when(), entry.what(),
                    entry.kind(), entry.who())));
            Map<List<Inline>, List<CalendarEntry>> duties = new LinkedHashMap<>();
            entries.stream().filter(CalendarEntry::duty)
                    .forEach(entry -> duties.computeIfAbsent(entry.who(), who -> new ArrayList<>()).add(entry));
            duties.forEach((who, ofOne) -> rows.add(row(new Line().muted(presentation.say("calendar.thisMonth")).runs(),
                    list(ofOne, true), presentation.word("calendar.duties"), who)));
        });
        return new Table(caption, List.of(
                new Table.Column(presentation.word("column.when"), Table.Kind.DATE, 14),
                new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.kind"), Table.Kind.TEXT, 14),
                new Table.Column(presentation.word("column.who"), Table.Kind.TEXT, 24)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns();
    }

    /** One row for each kind of activity in a month: what recurs with how often, all else with its day. */
    Table byKind(Map<YearMonth, List<CalendarEntry>> months, List<Inline> caption) {
        List<Table.Row> rows = new ArrayList<>();
        months.forEach((month, entries) -> {
            rows.add(heading(month));
            Map<String, List<CalendarEntry>> kinds = new LinkedHashMap<>();
            entries.forEach(entry -> kinds.computeIfAbsent(
                    entry.duty() ? presentation.word("calendar.duties") : entry.kind(), kind -> new ArrayList<>())
                    .add(entry));
            kinds.forEach((kind, ofKind) -> rows.add(new Table.Row(Table.Role.BODY, "",
                    List.of(Line.of(kind).cell(), new Table.Cell(list(ofKind, false)), new Table.Cell(who(ofKind))))));
        });
        return new Table(caption, List.of(
                new Table.Column(presentation.word("column.kind"), Table.Kind.TEXT, 14),
                new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.who"), Table.Kind.TEXT, 24)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns();
    }

    /** What happens, with who sees to it in brackets. */
    List<Inline> withWho(CalendarEntry entry) {
        Line line = Line.of(entry.what());
        if (!entry.who().isEmpty()) {
            boolean hasBrackets = presentation.wording().plain(entry.who()).startsWith("(");
            line.text(hasBrackets ? " " : " (").add(entry.who()).text(hasBrackets ? "" : ")");
        }
        return line.runs();
    }

    private Table.Row heading(YearMonth month) {
        return new Table.Row(Table.Role.GROUP, "", List.of(Line
                .of(Presentation.capital(presentation.wording().values().format(new Value.Month(month)))).cell()));
    }

    private static Table.Row row(List<Inline> when, List<Inline> what, String kind, List<Inline> who) {
        return new Table.Row(Table.Role.BODY, "", List.of(new Table.Cell(when), new Table.Cell(what),
                Line.of(kind).cell(), new Table.Cell(who)));
    }

    private List<Inline> list(List<CalendarEntry> entries, boolean near) {
        Line line = new Line();
        for (CalendarEntry entry : entries) {
            line.separator("; ");
            boolean dated = entry.times() == 0 && entry.when().getFirst() instanceof Inline.Typed;
            if (dated && !near) {
                line.add(entry.when()).text(" ");
            }
            line.add(entry.what());
            if (entry.times() > 1) {
                line.text(" ").add(presentation.say("calendar.times", Value.count(entry.times())));
            }
        }
        return line.runs();
    }

    /** Everybody who sees to one of the entries, once, with or without brackets. */
    private List<Inline> who(List<CalendarEntry> entries) {
        Map<String, List<Inline>> everybody = new LinkedHashMap<>();
        entries.stream().map(CalendarEntry::who).filter(who -> !who.isEmpty()).forEach(who -> everybody
                .putIfAbsent(presentation.wording().plain(who).replaceAll("^\\(|\\)$", ""), who));
        return presentation.joined(List.copyOf(everybody.values()));
    }
}
