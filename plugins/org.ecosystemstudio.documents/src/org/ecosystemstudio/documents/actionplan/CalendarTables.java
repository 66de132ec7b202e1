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

    /** Each entry in a row of its own with its day; duties of a month share one, by who sees to them. */
    Table toTheDay(Map<YearMonth, List<CalendarEntry>> months, List<Inline> caption) {
        List<Table.Row> rows = new ArrayList<>();
        months.forEach((month, entries) -> {
            rows.add(heading(month));
            entries.stream().filter(entry -> !entry.duty()).forEach(entry -> rows.add(row(entry.when(), entry.what(),
                    entry.kind(), entry.who())));
            Map<List<Inline>, List<CalendarEntry>> duties = new LinkedHashMap<>();
            entries.stream().filter(CalendarEntry::duty)
                    .forEach(entry -> duties.computeIfAbsent(entry.who(), who -> new ArrayList<>()).add(entry));
            if (!duties.isEmpty()) {
                rows.add(duties(duties));
            }
        });
        return new Table(caption, List.of(
                new Table.Column(presentation.word("column.when"), Table.Kind.DATE, 14),
                new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.kind"), Table.Kind.TEXT, 14),
                new Table.Column(presentation.word("column.who"), Table.Kind.TEXT, 24)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns();
    }

    /**
     * One row for each kind of activity in a month: what recurs with how often, all else with its day and who sees to it.
     */
    Table byKind(Map<YearMonth, List<CalendarEntry>> months, List<Inline> caption) {
        List<Table.Row> rows = new ArrayList<>();
        months.forEach((month, entries) -> {
            rows.add(heading(month));
            Map<String, List<CalendarEntry>> kinds = new LinkedHashMap<>();
            entries.forEach(entry -> kinds.computeIfAbsent(
                    entry.duty() ? presentation.word("calendar.duties") : entry.kind(), kind -> new ArrayList<>())
                    .add(entry));
            kinds.forEach((kind, ofKind) -> rows.add(new Table.Row(Table.Role.BODY, "",
                    List.of(Line.of(kind).cell(), new Table.Cell(list(ofKind, false))))));
        });
        return new Table(caption, List.of(
                new Table.Column(presentation.word("column.kind"), Table.Kind.TEXT, 14),
                new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 0)), rows, Table.Narrow.STACK);
    }

    /** What happens, with who sees to it in brackets. */
    List<Inline> withWho(CalendarEntry entry) {
        return withWho(entry.what(), entry.who());
    }

    private List<Inline> withWho(List<Inline> what, List<Inline> who) {
        Line line = Line.of(what);
        if (!who.isEmpty()) {
            boolean hasBrackets = presentation.wording().plain(who).startsWith("(");
            line.text(hasBrackets ? " " : " (").add(who).text(hasBrackets ? "" : ")");
        }
        return line.runs();
    }

    private Table.Row heading(YearMonth month) {
        return new Table.Row(Table.Role.GROUP, "", List.of(Line
                .of(Presentation.capital(presentation.wording().values().format(new Value.Month(month)))).cell()));
    }

    private Table.Row duties(Map<List<Inline>, List<CalendarEntry>> byWho) {
        List<Inline> when = new Line().muted(presentation.say("calendar.thisMonth")).runs();
        String kind = presentation.word("calendar.duties");
        if (byWho.size() == 1) {
            Map.Entry<List<Inline>, List<CalendarEntry>> only = byWho.entrySet().iterator().next();
            return row(when, list(only.getValue(), true), kind, only.getKey());
        }
        Line what = new Line();
        byWho.forEach((who, entries) -> what.separator(" · ").add(withWho(list(entries, true), who)));
        return new Table.Row(Table.Role.NOTE, "",
                List.of(Line.of(when).text(", " + kind + ": ").add(what.runs()).cell()));
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
            line.add(dated && !near ? withWho(entry) : entry.what());
            if (entry.times() > 1) {
                line.text(" ").add(presentation.say("calendar.times", Value.count(entry.times())));
            }
        }
        return line.runs();
    }
}
