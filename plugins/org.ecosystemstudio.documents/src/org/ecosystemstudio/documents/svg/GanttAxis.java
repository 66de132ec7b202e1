/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.svg;

import static org.ecosystemstudio.documents.svg.GanttScale.number;

import java.time.LocalDate;
import java.time.YearMonth;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.text.Wording;

/** The axis of a chart over time: years above, below them months, quarters or nothing, as there is room; and the line of today. */
final class GanttAxis {

    private static final double YEAR_BASE = 13;
    private static final double MONTH_BASE = 30;
    private static final double WORD = 25;
    private static final double LETTER = 9;
    private static final double YEAR_WORD = 30;
    private static final int MONTHS_IN_YEAR = 12;
    private static final int MONTHS_IN_QUARTER = 3;

    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate today;
    private final GanttScale scale;
    private final Wording wording;

    GanttAxis(LocalDate from, LocalDate to, LocalDate today, GanttScale scale, Wording wording) {
        this.from = from;
        this.to = to;
        this.today = today;
        this.scale = scale;
        this.wording = wording;
    }

    /** Draws lines and labels down to the given height. */
    void draw(Markup svg, double bottom) {
        int step = step();
        StringBuilder lines = new StringBuilder();
        YearMonth last = YearMonth.from(to);
        for (YearMonth month = first(step); !month.isAfter(last); month = month.plusMonths(step)) {
            double x = scale.start(month.atDay(1));
            if (x > GanttScale.LEFT || month.atDay(1).equals(from)) {
                lines.append('M').append(number(x)).append(' ').append(number(GanttScale.HEAD - 18)).append("V")
                        .append(number(bottom));
            }
            label(svg, month, step);
        }
        years(svg);
        svg.empty("path", "class", "grid", "d", lines.toString()).line();
    }

    /** Draws the line of today, where it lies on the axis. */
    void drawToday(Markup svg, double bottom) {
        if (today.isBefore(from) || today.isAfter(to)) {
            return;
        }
        double x = scale.middle(today);
        String word = wording.text("gantt.today");
        boolean left = x + TextWidth.of(word, 10) > GanttScale.WIDTH;
        svg.empty("path", "class", "today", "d",
                "M" + number(x) + ' ' + number(GanttScale.HEAD - 8) + 'V' + number(bottom));
        svg.empty("path", "class", "today-mark", "d",
                "M" + number(x - 4) + ' ' + number(GanttScale.HEAD - 8) + "h8l-4 6z");
        svg.element("text", word, "class", "today-word", "x", number(left ? x - 6 : x + 6), "y",
                number(GanttScale.HEAD - 1), "text-anchor", left ? "end" : null).line();
    }

    private int step() {
        double month = 30 * (scale.end(from) - scale.start(from));
        if (month >= LETTER) {
            return 1;
        }
        if (month * MONTHS_IN_QUARTER >= LETTER + LETTER) {
            return MONTHS_IN_QUARTER;
        }
        int years = Math.max(1, (int) Math.ceil(YEAR_WORD / (month * MONTHS_IN_YEAR)));
        return MONTHS_IN_YEAR * years;
    }

    private YearMonth first(int step) {
        YearMonth month = YearMonth.from(from);
        if (step == 1) {
            return month;
        }
        int behind = step == MONTHS_IN_QUARTER ? (month.getMonthValue() - 1) % step : month.getMonthValue() - 1;
        return month.minusMonths(behind);
    }

    private void label(Markup svg, YearMonth month, int step) {
        double start = scale.start(month.atDay(1));
        double room = scale.end(month.plusMonths(step - 1L).atEndOfMonth()) - start;
        String word = switch (step) {
            case 1 -> room >= WORD ? wording.values().shortMonth(month) : initial(month);
            case MONTHS_IN_QUARTER -> wording.text("gantt.quarter", (month.getMonthValue() + 2) / MONTHS_IN_QUARTER);
            default -> "";
        };
        if (!word.isEmpty() && TextWidth.of(word, 10) <= room + 2) {
            svg.element("text", word, "class", "axis", "x", number(start + 3), "y", number(MONTH_BASE));
        }
    }

    private void years(Markup svg) {
        int every = Math.max(1, step() / MONTHS_IN_YEAR);
        int first = from.getYear();
        for (int year = first; year <= to.getYear(); year += every) {
            double start = scale.start(LocalDate.of(year, 1, 1));
            double room = scale.end(LocalDate.of(year + every - 1, 12, 31)) - start;
            if (room >= YEAR_WORD) {
                svg.element("text", String.valueOf(year), "class", "axis year", "x", number(start + 3), "y",
                        number(YEAR_BASE));
            }
        }
    }

    private String initial(YearMonth month) {
        return wording.values().shortMonth(month).substring(0, 1);
    }
}
