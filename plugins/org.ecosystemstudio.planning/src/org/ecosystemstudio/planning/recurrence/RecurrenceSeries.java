/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.ecosystemstudio.model.ecosystem.Recurrence;
import org.ecosystemstudio.model.values.CalendarPeriod;

/**
 * Occurrences as one series of RFC 5545, which gives exactly their first days.
 *
 * @param start the first of them (DTSTART)
 * @param rule the rule with the last of them as its end (RRULE), all dates without times
 * @param exceptions days that the rule gives but on which nothing takes place (EXDATE), in order of time
 */
public record RecurrenceSeries(LocalDate start, String rule, List<LocalDate> exceptions) {

    /** Keeps a copy of the exceptions; no part is null. */
    public RecurrenceSeries {
        Objects.requireNonNull(start);
        Objects.requireNonNull(rule);
        exceptions = List.copyOf(exceptions);
    }

    /**
     * The series of a rhythm's occurrences.
     *
     * @param occurrences all occurrences of the rhythm in the plan period, in order of time
     * @return empty when there are fewer than two, or when no rule gives them with less than as many exceptions
     */
    public static Optional<RecurrenceSeries> of(Recurrence rhythm, List<Occurrence> occurrences) {
        if (occurrences.size() < 2) {
            return Optional.empty();
        }
        LocalDate start = occurrences.getFirst().firstDay();
        LocalDate last = occurrences.getLast().firstDay();
        Set<LocalDate> left = new HashSet<>();
        occurrences.forEach(occurrence -> left.add(occurrence.firstDay()));
        String rule = RecurrenceRuleText.of(rhythm, CalendarPeriod.of(start), start).rule();
        List<LocalDate> exceptions = new ArrayList<>();
        try {
            RecurrenceRuleIterator days =
                    new RecurrenceRule(rule, RfcMode.RFC5545_STRICT).iterator(RhythmExpansion.toDateTime(start));
            while (days.hasNext() && !left.isEmpty() && exceptions.size() < occurrences.size()) {
                LocalDate day = RhythmExpansion.toDate(days.nextDateTime());
                if (day.isAfter(last)) {
                    break;
                }
                if (!left.remove(day)) {
                    exceptions.add(day);
                }
            }
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException noSuchRule) {
            return Optional.empty();
        }
        return left.isEmpty() ? Optional.of(new RecurrenceSeries(start, rule + ";UNTIL=" + date(last), exceptions))
                : Optional.empty();
    }

    private static String date(LocalDate day) {
        return RhythmExpansion.toDateTime(day).toAllDay().toString();
    }
}
