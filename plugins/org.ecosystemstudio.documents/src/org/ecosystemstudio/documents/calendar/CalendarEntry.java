/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.calendar;

import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;

/**
 * One line of a month in the calendar.
 *
 * @param order the day that it is sorted by; the day after the month for what has no day
 * @param when the day or days in words; empty for a month without a day
 * @param still in words that it may yet take place in a time that goes on: "still this quarter"; empty for all else
 * @param what what happens
 * @param kind what kind of thing it is
 * @param who who sees to it; empty when nobody is known
 * @param takers the persons who take it up; empty when nobody is named
 * @param times how often it takes place in the month; 0 for what does not recur
 * @param closed the days of it on which nobody works, though it recurs on them; in order of time
 * @param duty whether it is one of the small things that return, such as a measurement, which share a line
 * @param everyMonth how often a duty returns that does so in every month; empty for all else
 */
record CalendarEntry(LocalDate order, List<Inline> when, String still, List<Inline> what, String kind, List<Inline> who,
        List<Inline> takers, int times, List<LocalDate> closed, boolean duty, List<Inline> everyMonth) {

    /** Copies the lists. */
    CalendarEntry {
        when = List.copyOf(when);
        what = List.copyOf(what);
        who = List.copyOf(who);
        takers = List.copyOf(takers);
        closed = List.copyOf(closed);
        everyMonth = List.copyOf(everyMonth);
    }

    /** Under which heading it stands, without a day: that it is still to come, or else its month. */
    String heading(String month) {
        return still.isEmpty() ? month : Presentation.capital(still);
    }

    /** Who sees to it, followed by the persons who take it up. */
    List<Inline> everyone() {
        return who.isEmpty() || takers.isEmpty() ? Line.of(who).add(takers).runs()
                : Line.of(who).text(", ").add(takers).runs();
    }
}
