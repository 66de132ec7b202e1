/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/** The days worked in one year, numbered from 1. */
final class WorkingYear {

    private final int year;
    private final short[] worked;

    private WorkingYear(int year, short[] worked) {
        this.year = year;
        this.worked = worked;
    }

    static WorkingYear of(int year, ClosedPeriods closed) {
        LocalDate first = LocalDate.of(year, 1, 1);
        if (closed.containsAll(first, LocalDate.of(year, 12, 31))) {
            return new WorkingYear(year, new short[0]);
        }
        Set<LocalDate> holidays = DutchHolidays.of(year);
        short[] days = new short[first.lengthOfYear()];
        int count = 0;
        for (int index = 0; index < days.length; index++) {
            LocalDate day = first.plusDays(index);
            if (!isWeekend(day) && !holidays.contains(day) && !closed.contains(day)) {
                days[count++] = (short) day.getDayOfYear();
            }
        }
        return new WorkingYear(year, Arrays.copyOf(days, count));
    }

    /** How many days are worked in the year. */
    int size() {
        return worked.length;
    }

    /** The day worked with the given number. */
    LocalDate day(int number) {
        return LocalDate.ofYearDay(year, worked[number - 1]);
    }

    boolean isWorkingDay(LocalDate day) {
        return position(day) >= 0;
    }

    /** How many days of the year are worked until the day, itself included. */
    int workedUntil(LocalDate day) {
        int position = position(day);
        return position >= 0 ? position + 1 : -position - 1;
    }

    /** How many days of the year are worked before the day. */
    int workedBefore(LocalDate day) {
        int position = position(day);
        return position >= 0 ? position : -position - 1;
    }

    private int position(LocalDate day) {
        return Arrays.binarySearch(worked, (short) day.getDayOfYear());
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
