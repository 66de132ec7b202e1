/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.ecosystemstudio.model.ecosystem.MonthOfYear;
import org.ecosystemstudio.model.ecosystem.Ordinal;
import org.ecosystemstudio.model.ecosystem.Recurrence;
import org.ecosystemstudio.model.ecosystem.TimeUnit;
import org.ecosystemstudio.model.ecosystem.Weekday;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.planning.PlanPeriod;
import org.junit.jupiter.api.Test;

class RhythmExpansionTest {

    private static final Action SOURCE = EcosystemFactory.eINSTANCE.createAction();
    private static final PlanPeriod PERIOD = new PlanPeriod(LocalDate.parse("2026-01-15"),
            LocalDate.parse("2030-03-10"), PlanPeriod.Origin.DECLARED);
    private static final int ENOUGH = 10_000;

    @Test
    void agreesWithLookingAtEveryDay() {
        Random random = new Random(5545);
        for (int round = 0; round < 3_000; round++) {
            LocalDate from = LocalDate.parse("2024-06-01").plusDays(random.nextInt(1_200));
            Recurrence recurrence = anyRhythm(random, from);
            Rhythm rhythm = Rhythm.between(SOURCE, recurrence, CalendarPeriod.of(from), null);
            List<LocalDate> expected = new ArrayList<>();
            for (LocalDate day = from; !day.isAfter(PERIOD.lastDay()); day = day.plusDays(1)) {
                if (isMet(recurrence, from, day) && PERIOD.contains(day)) {
                    expected.add(day);
                }
            }
            assertEquals(expected, expand(rhythm), () -> RecurrenceRuleText
                    .of(recurrence, CalendarPeriod.of(from), from).toString());
        }
    }

    @Test
    void givesNothingForNumbersThatMakeNoSense() {
        Recurrence never = every(TimeUnit.WEEK);
        never.setInterval(0);
        Recurrence noTimes = every(TimeUnit.WEEK);
        noTimes.setCount(0);
        Recurrence noDay = every(TimeUnit.MONTH);
        noDay.setDayOfMonth(45);
        for (Recurrence recurrence : List.of(never, noTimes, noDay, every(TimeUnit.UNSPECIFIED))) {
            assertEquals(List.of(), expand(Rhythm.of(SOURCE, recurrence)));
        }
    }

    @Test
    void givesOneMoreThanAllowedWhenThereAreMore() {
        Recurrence daily = every(TimeUnit.DAY);
        assertEquals(6, new RhythmExpansion(PERIOD, 5).expand(Rhythm.of(SOURCE, daily)).size());
    }

    private static List<LocalDate> expand(Rhythm rhythm) {
        return new RhythmExpansion(PERIOD, ENOUGH).expand(rhythm).stream().map(Occurrence::firstDay).toList();
    }

    private static Recurrence every(TimeUnit unit) {
        Recurrence recurrence = EcosystemFactory.eINSTANCE.createRecurrence();
        recurrence.setUnit(unit);
        return recurrence;
    }

    /** A rhythm that names days, or one of whole months that starts on a day of one of its months. */
    private static Recurrence anyRhythm(Random random, LocalDate from) {
        Recurrence recurrence = every(TimeUnit.values()[1 + random.nextInt(5)]);
        recurrence.setInterval(random.nextInt(4) == 0 ? null : Integer.valueOf(1 + random.nextInt(5)));
        for (int more = random.nextInt(3); more > 0; more--) {
            recurrence.getMonths().add(MonthOfYear.values()[random.nextInt(12)]);
        }
        switch (random.nextInt(3)) {
            case 0 -> {
                for (int more = 1 + random.nextInt(3); more > 0; more--) {
                    recurrence.getWeekdays().add(Weekday.values()[random.nextInt(7)]);
                }
                recurrence.setOrdinal(Ordinal.values()[random.nextInt(6)]);
            }
            case 1 -> {
                if (recurrence.getUnit() != TimeUnit.WEEK) {
                    recurrence.setDayOfMonth(1 + random.nextInt(31));
                }
            }
            default -> {
                if (!recurrence.getMonths().isEmpty()) {
                    recurrence.getMonths().add(MonthOfYear.values()[from.getMonthValue() - 1]);
                }
            }
        }
        if (recurrence.getWeekdays().isEmpty() && recurrence.getDayOfMonth() == null
                && !recurrence.getMonths().isEmpty()) {
            recurrence.getMonths().add(MonthOfYear.values()[from.getMonthValue() - 1]);
        }
        return recurrence;
    }

    private static boolean isMet(Recurrence recurrence, LocalDate from, LocalDate day) {
        int every = recurrence.getInterval() == null ? 1 : recurrence.getInterval();
        boolean hasMonths = !recurrence.getMonths().isEmpty();
        boolean isNamedMonth = recurrence.getMonths().contains(MonthOfYear.values()[day.getMonthValue() - 1]);
        if (hasMonths && !isNamedMonth) {
            return false;
        }
        long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(day));
        return switch (recurrence.getUnit()) {
            case DAY -> ChronoUnit.DAYS.between(from, day) % every == 0 && isNamedWeekday(recurrence, day, true)
                    && (recurrence.getDayOfMonth() == null || day.getDayOfMonth() == recurrence.getDayOfMonth());
            case WEEK -> ChronoUnit.WEEKS.between(monday(from), monday(day)) % every == 0
                    && isNamedWeekday(recurrence, day, from.getDayOfWeek() == day.getDayOfWeek());
            case MONTH -> months % every == 0 && isNamedDay(recurrence, from, day);
            case QUARTER ->
                (hasMonths && every == 1 || months % (every * 3L) == 0) && isNamedDay(recurrence, from, day);
            case YEAR -> (day.getYear() - from.getYear()) % every == 0
                    && (hasMonths || day.getMonth() == from.getMonth()) && isNamedDay(recurrence, from, day);
            case UNSPECIFIED -> false;
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static boolean isNamedWeekday(Recurrence recurrence, LocalDate day, boolean whenNone) {
        return recurrence.getWeekdays().isEmpty() ? whenNone
                : recurrence.getWeekdays().contains(Weekday.values()[day.getDayOfWeek().getValue() - 1]);
    }

    private static boolean isNamedDay(Recurrence recurrence, LocalDate from, LocalDate day) {
        if (!recurrence.getWeekdays().isEmpty()) {
            int number = (day.getDayOfMonth() - 1) / 7 + 1;
            boolean isOrdinal = switch (recurrence.getOrdinal()) {
                case UNSPECIFIED -> true;
                case FIRST -> number == 1;
                case SECOND -> number == 2;
                case THIRD -> number == 3;
                case FOURTH -> number == 4;
                case LAST -> day.getDayOfMonth() + 7 > day.lengthOfMonth();
            };
            return isOrdinal && isNamedWeekday(recurrence, day, false);
        }
        int wanted = recurrence.getDayOfMonth() == null ? from.getDayOfMonth() : recurrence.getDayOfMonth();
        return day.getDayOfMonth() == wanted;
    }
}
