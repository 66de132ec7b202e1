/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.calendar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;

/** The tables of the calendar: months to the day, and months with a row for each kind of activity. */
final class CalendarTables {

    private final Presentation presentation;

    CalendarTables(Presentation presentation) {
        this.presentation = presentation;
    }

    /** Each entry but the duties in a row of its own with its day. */
    Table toTheDay(Map<YearMonth, List<CalendarEntry>> months, List<Inline> caption) {
        List<Table.Row> rows = new ArrayList<>();
        months.forEach((month, entries) -> {
            List<CalendarEntry> dated = entries.stream().filter(entry -> !entry.duty()).toList();
            if (!dated.isEmpty()) {
                rows.add(heading(month));
            }
            dated.forEach(entry -> rows.add(row(when(entry), Line.of(entry.what()).add(closed(entry)).runs(),
                    entry.kind(), entry.everyone())));
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

    /** What returns every month or more often, in one paragraph with a sentence for each rhythm; empty for nothing. */
    Optional<Block> monthly(List<CalendarEntry> entries) {
        Map<String, Line> byRhythm = new LinkedHashMap<>();
        entries.forEach(entry -> byRhythm.computeIfAbsent(presentation.wording().plain(entry.everyMonth()),
                rhythm -> new Line()).separator("; ").add(withWho(entry)));
        Line sentences = new Line();
        byRhythm.forEach((rhythm, duties) -> sentences.separator(" ")
                .add(presentation.say("calendar.monthly", Presentation.capital(rhythm), duties.runs())));
        return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences.paragraph());
    }

    /** What happens, with who sees to it in brackets. */
    List<Inline> withWho(CalendarEntry entry) {
        return withWho(entry.what(), entry.everyone());
    }

    /** A mark where it recurs on days on which nobody works; empty for none. */
    List<Inline> closed(CalendarEntry entry) {
        return entry.times() == 1 && !entry.closed().isEmpty() ? mark(presentation.word("calendar.closed"))
                : closedDays(entry);
    }

    private List<Inline> closedDays(CalendarEntry entry) {
        return entry.closed().isEmpty() ? List.of()
                : mark(presentation.word("calendar.closedDays", new Value.Days(entry.closed())));
    }

    private static List<Inline> mark(String words) {
        return new Line().text(" ").badge(Tone.WARNING, words).runs();
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
        return new Table.Row(Table.Role.GROUP, "", List.of(Line.of(name(month)).cell()));
    }

    /** A month, to begin a line with. */
    String name(YearMonth month) {
        return Presentation.capital(presentation.wording().values().format(new Value.Month(month)));
    }

    /** The duties of each month, by who sees to them; empty for none. */
    Optional<Block> duties(Map<YearMonth, List<CalendarEntry>> months) {
        List<List<Block>> items = new ArrayList<>();
        months.forEach((month, entries) -> {
            Map<String, Map<List<Inline>, List<CalendarEntry>>> duties = new LinkedHashMap<>();
            entries.stream().filter(CalendarEntry::duty).forEach(entry -> duties
                    .computeIfAbsent(entry.heading(name(month)), heading -> new LinkedHashMap<>())
                    .computeIfAbsent(entry.who(), who -> new ArrayList<>()).add(entry));
            duties.forEach((heading, byWho) -> items.add(List.of(duties(heading, byWho))));
        });
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Items(0, items));
    }

    private Block duties(String heading, Map<List<Inline>, List<CalendarEntry>> byWho) {
        Line duties = new Line();
        byWho.forEach((who, ofOne) -> duties.separator(" · ").add(withWho(list(ofOne, true), who)));
        return item(heading, duties.runs());
    }

    /** One item of a list: a month or the like, and what it holds. */
    Block item(String heading, List<Inline> content) {
        return new Line().strong(List.of(new Inline.Text(heading))).text(": ").add(content).paragraph();
    }

    private List<Inline> when(CalendarEntry entry) {
        return entry.when().isEmpty() ? new Line().muted(presentation.say("calendar.thisMonth")).runs() : entry.when();
    }

    private static Table.Row row(List<Inline> when, List<Inline> what, String kind, List<Inline> who) {
        return new Table.Row(Table.Role.BODY, "", List.of(new Table.Cell(when), new Table.Cell(what),
                Line.of(kind).cell(), new Table.Cell(who)));
    }

    private List<Inline> list(List<CalendarEntry> entries, boolean near) {
        Line line = new Line();
        for (CalendarEntry entry : entries) {
            line.separator("; ");
            boolean dated = entry.times() == 0 && !entry.when().isEmpty()
                    && entry.when().getFirst() instanceof Inline.Typed;
            if (dated && !near) {
                line.add(entry.when()).text(" ");
            }
            line.add(dated && !near ? withWho(entry) : entry.what());
            if (entry.times() > 1) {
                line.text(" ").add(presentation.say("calendar.times", Value.count(entry.times())));
            }
            line.add(closedDays(entry));
        }
        return line.runs();
    }
}
