/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where a day lies on the axis of a chart over time, in the units of its drawing. */
final class GanttScale {

    /** The width of the whole drawing; at the width of an A4 page a unit is about a quarter of a millimetre. */
    static final double WIDTH = 760;
    /** Where the axis begins, right of the labels. */
    static final double LEFT = 206;
    /** Where the axis ends; owners stand right of it. */
    static final double RIGHT = 668;
    /** The height of the axis with its labels. */
    static final double HEAD = 42;
    /** The height of a row with a name of one line. */
    static final double ROW = 22;
    /** The height of a row with a name of two lines. */
    static final double TALL_ROW = 30;

    private final LocalDate from;
    private final double perDay;

    GanttScale(LocalDate from, LocalDate to) {
        this.from = from;
        perDay = (RIGHT - LEFT) / Math.max(1, ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** The beginning of a day, kept on the axis. */
    double start(LocalDate day) {
        return Math.min(RIGHT, Math.max(LEFT, LEFT + ChronoUnit.DAYS.between(from, day) * perDay));
    }

    /** The end of a day, kept on the axis. */
    double end(LocalDate day) {
        return start(day.equals(LocalDate.MAX) ? day : day.plusDays(1));
    }

    /** The middle of a day, kept on the axis. */
    double middle(LocalDate day) {
        return (start(day) + end(day)) / 2;
    }

    /** A number as drawings write it: at most one decimal. */
    static String number(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
