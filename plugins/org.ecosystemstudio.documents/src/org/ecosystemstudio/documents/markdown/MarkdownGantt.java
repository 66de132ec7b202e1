/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.markdown;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

import org.ecosystemstudio.documents.charts.GanttChart;
import org.ecosystemstudio.documents.markup.SafeCharacters;
import org.ecosystemstudio.documents.text.Wording;

/** Draws a Gantt chart with characters, one column for each month or, in long plans, for each quarter or year. */
final class MarkdownGantt {

    private static final int LABEL = 34;
    private static final int MOST_COLUMNS = 40;
    private static final int[] STEPS = { 1, 3, 12, 60, 600 };
    private static final String FENCE = "~~~~";

    private final GanttChart chart;
    private final Wording wording;
    private final YearMonth first;
    private final int step;
    private final int columns;

    MarkdownGantt(GanttChart chart, Wording wording) {
        this.chart = chart;
        this.wording = wording;
        first = YearMonth.from(chart.from());
        long months = ChronoUnit.MONTHS.between(first, YearMonth.from(chart.to())) + 1;
        step = Arrays.stream(STEPS).filter(size -> months / size < MOST_COLUMNS).findFirst()
                .orElse(STEPS[STEPS.length - 1]);
        columns = (int) Math.min(months / step + 1, 4L * MOST_COLUMNS);
    }

    String draw() {
        StringBuilder out = new StringBuilder(FENCE).append("text\n");
        heads(out);
        for (GanttChart.Group group : chart.groups()) {
            if (!group.label().isEmpty()) {
                out.append(label(group.label(), LABEL + columns)).append('\n');
            }
            group.rows().forEach(row -> row(out, row));
        }
        return out.append('\n').append(wording.text("gantt.characters")).append('\n').append(FENCE).toString();
    }

    private void heads(StringBuilder out) {
        char[] years = blank();
        char[] months = blank();
        for (int column = 0; column < columns; column++) {
            YearMonth month = first.plusMonths((long) column * step);
            months[column] = step == 1 ? wording.values().shortMonth(month).charAt(0) : '|';
            boolean newYear = column == 0 || first.plusMonths((column - 1L) * step).getYear() != month.getYear();
            String year = String.valueOf(month.getYear());
            if (newYear && column + year.length() <= columns && years[column] == ' '
                    && (column == 0 || years[column - 1] == ' ')) {
                year.getChars(0, year.length(), years, column);
            }
        }
        int today = column(chart.today());
        out.append(" ".repeat(LABEL)).append(new String(years).stripTrailing()).append('\n');
        out.append(" ".repeat(LABEL)).append(new String(months).stripTrailing()).append('\n');
        if (today >= 0 && today < columns) {
            out.append(" ".repeat(LABEL + today)).append("v ").append(wording.text("gantt.today")).append('\n');
        }
    }

    private void row(StringBuilder out, GanttChart.Row row) {
        char[] line = blank();
        row.bar().ifPresent(bar -> bar(line, bar));
        row.ticks().forEach(day -> put(line, column(day), '+'));
        row.milestones().forEach(mark -> put(line, column(mark.day()), mark.reached() ? '*' : 'o'));
        String name = " ".repeat(2 + 2 * row.level()) + label(row.label(), LABEL - 4 - 2 * row.level());
        out.append(name).append(" ".repeat(Math.max(1, LABEL - name.length()))).append(new String(line)).append("  ")
                .append(label(row.owner(), LABEL));
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        out.append('\n');
    }

    private void bar(char[] line, GanttChart.Bar bar) {
        int from = Math.max(0, column(bar.from()));
        int to = Math.min(columns - 1, column(bar.to()));
        long done = Math.round((to - from + 1) * Math.min(100, bar.percent().doubleValue()) / 100);
        for (int column = from; column <= to; column++) {
            put(line, column,
                    column - from < done ? '#' : bar.stopped() ? 'x' : bar.late() ? '!' : bar.critical() ? '=' : '-');
        }
    }

    private int column(LocalDate day) {
        return (int) Math.floorDiv(ChronoUnit.MONTHS.between(first, YearMonth.from(day)), step);
    }

    private void put(char[] line, int column, char character) {
        if (column >= 0 && column < columns) {
            line[column] = character;
        }
    }

    private char[] blank() {
        char[] blank = new char[columns];
        Arrays.fill(blank, ' ');
        return blank;
    }

    /** As much of a text as fits in the width, without what could end the block of characters or pass for HTML. */
    private static String label(String text, int width) {
        String line = SafeCharacters.clean(text).replace('\n', ' ').replace('\t', ' ').replace('~', '-')
                .replace('<', '\u2039').replace('>', '\u203a');
        return line.length() <= width ? line : line.substring(0, line.offsetByCodePoints(0,
                Math.max(0, line.codePointCount(0, width - 1) - 1))) + "…";
    }
}
