/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * The public holidays of the Netherlands on which offices are closed: New Year's Day, Easter Monday, King's Day,
 * Liberation Day in years divisible by five, Ascension Day, Whit Monday, Christmas Day and Boxing Day; also Easter and
 * Whit Sunday. Good Friday is a working day. Today's holidays are used for every year.
 */
final class DutchHolidays {

    private static final int LIBERATION_DAY_EVERY_YEARS = 5;

    private DutchHolidays() {
    }

    /** The holidays of a year, in order. */
    static Set<LocalDate> of(int year) {
        LocalDate easter = easterSunday(year);
        Set<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.of(year, 1, 1));
        days.add(easter);
        days.add(easter.plusDays(1));
        days.add(kingsDay(year));
        if (year % LIBERATION_DAY_EVERY_YEARS == 0) {
            days.add(LocalDate.of(year, 5, 5));
        }
        days.add(easter.plusDays(39));
        days.add(easter.plusDays(49));
        days.add(easter.plusDays(50));
        days.add(LocalDate.of(year, 12, 25));
        days.add(LocalDate.of(year, 12, 26));
        return days;
    }

    /** 27 April, or the day before when that is a Sunday. */
    private static LocalDate kingsDay(int year) {
        LocalDate day = LocalDate.of(year, 4, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** Easter of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones and Butcher). */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int leapCenturies = century / 4;
        int otherCenturies = century % 4;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * otherCenturies + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7;
        int lateMoon = (golden + 11 * moon + 22 * weekday) / 451;
        int monthAndDay = moon + weekday - 7 * lateMoon + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
