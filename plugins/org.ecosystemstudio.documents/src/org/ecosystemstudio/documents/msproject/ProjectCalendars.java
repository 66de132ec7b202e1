/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.msproject;

import java.time.DayOfWeek;
import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.calendar.Closure;

/**
 * Writes the calendar of the plan, with the days on which nobody works as exceptions, and one that follows it for each
 * actor.
 */
final class ProjectCalendars {

    /** The number of the plan's calendar; those of the actors follow. */
    static final int OF_PLAN = 1;

    private final Presentation presentation;
    private final ProjectXml xml;

    ProjectCalendars(Presentation presentation, ProjectXml xml) {
        this.presentation = presentation;
        this.xml = xml;
    }

    void write(Span days, List<Actor> actors) {
        xml.open("Calendars");
        xml.open("Calendar").number("UID", OF_PLAN).text("Name", presentation.word("mspdi.calendar"))
                .flag("IsBaseCalendar", true).number("BaseCalendarUID", -1);
        week();
        xml.open("Exceptions");
        presentation.plan().calendar().closures(days.firstDay(), days.lastDay()).forEach(this::exception);
        xml.close().close();
        for (int index = 0; index < actors.size(); index++) {
            xml.open("Calendar").number("UID", ofActor(index))
                    .text("Name", presentation.plainTitle(actors.get(index))).flag("IsBaseCalendar", false)
                    .number("BaseCalendarUID", OF_PLAN).close();
        }
        xml.close();
    }

    /** The number of an actor's calendar, by the place of the actor in their list. */
    static int ofActor(int index) {
        return OF_PLAN + 1 + index;
    }

    private void week() {
        xml.open("WeekDays");
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean isWorked = day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
            // The format counts from Sunday, which is 1.
            xml.open("WeekDay").number("DayType", day.getValue() % 7 + 1).flag("DayWorking", isWorked);
            if (isWorked) {
                xml.open("WorkingTimes");
                workingTime(ProjectXml.MORNING, "12:00:00");
                workingTime("13:00:00", ProjectXml.EVENING);
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }

    private void workingTime(String from, String to) {
        xml.open("WorkingTime").text("FromTime", from).text("ToTime", to).close();
    }

    private void exception(Closure closure) {
        xml.open("Exception").flag("EnteredByOccurrences", false).open("TimePeriod")
                .time("FromDate", closure.firstDay(), "00:00:00").time("ToDate", closure.lastDay(), "23:59:00").close()
                .number("Occurrences", 1)
                .text("Name", presentation.word(closure.holiday() ? "mspdi.holiday" : "mspdi.closed"))
                .number("Type", 1).flag("DayWorking", false).close();
    }
}
