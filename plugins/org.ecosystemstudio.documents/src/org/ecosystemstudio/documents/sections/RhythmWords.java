/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Ordinal;
import org.ecosystemstudio.model.ecosystem.Recurrence;
import org.ecosystemstudio.model.ecosystem.TimeUnit;
import org.ecosystemstudio.model.values.CalendarPeriod;

/** Says a rhythm in words: every two months, on the first Monday, in October, until December 2027. */
public final class RhythmWords {

    private final Wording wording;

    /** Says rhythms in a language. */
    public RhythmWords(Wording wording) {
        this.wording = wording;
    }

    /** The rhythm; empty for null and for one without a unit. */
    public List<Inline> of(Recurrence rhythm) {
        Line line = Line.of(withoutEnd(rhythm));
        if (!line.isEmpty()) {
            end(rhythm, line);
        }
        return line.runs();
    }

    /** As {@link #of}, without its end and its exceptions. */
    public List<Inline> withoutEnd(Recurrence rhythm) {
        Line line = Line.of(unit(rhythm));
        if (line.isEmpty()) {
            return List.of();
        }
        boolean isDayOfMonth = rhythm.getDayOfMonth() != null
                || !rhythm.getWeekdays().isEmpty() && rhythm.getOrdinal() != Ordinal.UNSPECIFIED;
        boolean isOfMonths = isDayOfMonth && !rhythm.getMonths().isEmpty();
        // The months named say how often: "every month on the last Friday of March and June" would contradict itself.
        if (isOfMonths && isEvery(rhythm) && rhythm.getUnit() != TimeUnit.YEAR) {
            line = new Line();
        }
        days(rhythm, line);
        months(rhythm, line, isOfMonths ? "rhythm.ofMonths" : "rhythm.months");
        return line.runs();
    }

    /**
     * How often, without days: every so many days, weeks, months, or how many times a year where months are named;
     * empty for null and for a rhythm without a unit.
     */
    public List<Inline> howOften(Recurrence rhythm) {
        boolean isOfMonths = rhythm != null && rhythm.getUnit() == TimeUnit.MONTH && isEvery(rhythm)
                && !rhythm.getMonths().isEmpty();
        return isOfMonths ? wording.counted("rhythm.aYear", (int) rhythm.getMonths().stream().distinct().count())
                : unit(rhythm);
    }

    /** Only every so many days, weeks, months; empty for null and for a rhythm without a unit. */
    private List<Inline> unit(Recurrence rhythm) {
        if (rhythm == null || !Presentation.isStated(rhythm.getUnit())) {
            return List.of();
        }
        Line line = new Line();
        String unit = rhythm.getUnit().getLiteral();
        if (isEvery(rhythm)) {
            line.text(wording.text("rhythm.every." + unit));
        } else {
            line.add(wording.line("rhythm.everyMany." + unit, Value.count(rhythm.getInterval())));
        }
        return line.runs();
    }

    private static boolean isEvery(Recurrence rhythm) {
        return rhythm.getInterval() == null || rhythm.getInterval() == 1;
    }

    private void days(Recurrence rhythm, Line line) {
        if (rhythm.getDayOfMonth() != null) {
            line.separator(" ").add(wording.line("rhythm.dayOfMonth", Value.count(rhythm.getDayOfMonth())));
        } else if (!rhythm.getWeekdays().isEmpty()) {
            List<String> days = rhythm.getWeekdays().stream().map(day -> wording.text("weekday." + day.getLiteral()))
                    .toList();
            if (rhythm.getOrdinal() == Ordinal.UNSPECIFIED) {
                line.text(" ").add(wording.line("rhythm.weekday", listed(days)));
            } else {
                String ordinal = wording.text("ordinal." + rhythm.getOrdinal().getLiteral());
                line.separator(" ").add(wording.line("rhythm.ordinal", ordinal, listed(days)));
            }
        }
    }

    private void months(Recurrence rhythm, Line line, String key) {
        if (!rhythm.getMonths().isEmpty()) {
            List<String> months = rhythm.getMonths().stream()
                    .map(month -> wording.values().monthName(month.getValue() + 1)).toList();
            line.text(" ").add(wording.line(key, listed(months)));
        }
    }

    private void end(Recurrence rhythm, Line line) {
        if (rhythm.getUntil() != null) {
            line.text(" ").add(wording.line("rhythm.until", new Value.Period(rhythm.getUntil())));
        } else if (rhythm.getCount() != null) {
            line.text(", ").add(wording.counted("rhythm.times", rhythm.getCount()));
        }
        if (!rhythm.getExceptions().isEmpty()) {
            Line exceptions = new Line();
            for (CalendarPeriod exception : rhythm.getExceptions()) {
                exceptions.separator(", ").value(new Value.Period(exception));
            }
            line.text(" ").add(wording.line("rhythm.except", exceptions.runs()));
        }
    }

    private String listed(List<String> words) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " " + wording.text("list.and") + " "
                + words.getLast();
    }
}
