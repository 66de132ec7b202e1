/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Recurrence;
import org.ecosystemstudio.model.ecosystem.TimeUnit;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.planning.PlanPeriod;

/**
 * Expands rhythms within a plan period, with the meaning of RFC 5545: a count counts from the start of the rhythm, also
 * what lies before the plan period; exceptions are taken out after counting; a day of the month that a month does not
 * have gives nothing in that month.
 */
final class RhythmExpansion {

    private final PlanPeriod period;
    private final int most;

    /** Takes the plan period and the most occurrences that one rhythm may give. */
    RhythmExpansion(PlanPeriod period, int most) {
        this.period = period;
        this.most = most;
    }

    /**
     * The occurrences of a rhythm that touch the plan period, in order of time; one more than allowed when there are
     * more.
     */
    List<Occurrence> expand(Rhythm rhythm) {
        Recurrence recurrence = rhythm.recurrence();
        if (recurrence.getUnit() == TimeUnit.UNSPECIFIED) {
            return List.of();
        }
        LocalDate anchor = rhythm.from() != null ? rhythm.from().firstDay()
                : rhythm.notBefore() != null ? rhythm.notBefore() : period.firstDay();
        RecurrenceRuleText text = RecurrenceRuleText.of(recurrence, rhythm.from(), anchor);
        return collect(rhythm, text, lastDay(rhythm));
    }

    private LocalDate lastDay(Rhythm rhythm) {
        LocalDate last = period.lastDay();
        if (rhythm.notAfter() != null && rhythm.notAfter().isBefore(last)) {
            last = rhythm.notAfter();
        }
        CalendarPeriod until = rhythm.recurrence().getUntil();
        return until != null && until.lastDay().isBefore(last) ? until.lastDay() : last;
    }

    private List<Occurrence> collect(Rhythm rhythm, RecurrenceRuleText text, LocalDate last) {
        List<Occurrence> occurrences = new ArrayList<>();
        Integer count = rhythm.recurrence().getCount();
        int counted = 0;
        LocalDate notBefore = rhythm.notBefore() == null ? text.start() : rhythm.notBefore();
        try {
            RecurrenceRuleIterator days = new RecurrenceRule(text.rule(), RfcMode.RFC5545_STRICT)
                    .iterator(toDateTime(text.start()));
            while (days.hasNext() && occurrences.size() <= most && (count == null || counted < count)) {
                Occurrence next = occurrence(rhythm.source(), toDate(days.nextDateTime()), text.precision());
                if (next.firstDay().isAfter(last)) {
                    break;
                }
                if (!next.lastDay().isBefore(notBefore)) {
                    counted++;
                    if (!next.lastDay().isBefore(period.firstDay()) && !isExcepted(rhythm.recurrence(), next)) {
                        occurrences.add(next);
                    }
                }
            }
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException neverTakesPlace) {
            // The library gives up on rules that name no day at all, such as every 0 weeks or day 31 of February.
            return occurrences;
        }
        return occurrences;
    }

    private static boolean isExcepted(Recurrence recurrence, Occurrence occurrence) {
        return recurrence.getExceptions().stream().filter(Objects::nonNull).anyMatch(
                exception -> exception.contains(occurrence.firstDay()) && exception.contains(occurrence.lastDay()));
    }

    private static Occurrence occurrence(Element source, LocalDate first, Precision precision) {
        LocalDate last = switch (precision) {
            case DAY -> first;
            case WEEK -> first.plusDays(6);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
        return new Occurrence(source, first, last, precision);
    }

    /** The library counts months from 0. */
    static DateTime toDateTime(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    static LocalDate toDate(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }
}
