/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.WrittenDocumentReader;
import org.junit.jupiter.api.Test;

/** The calendar on Tuesday 24 November 2026: to the day until 23 February 2027, by the month until November 2028. */
class CalendarDocumentTest {

    private final WrittenDocumentReader calendar = read("""
            ecosystem E { period 2026-01 to 2027-06 }
            actor Alfa { contact Ann "A. Smith" } actor Beta
            action Talk "Talk" by Alfa { every month on the first Monday taken up by Alfa.Ann }
            action Soon "Soon" by Beta { from 2026-12-09 until 2027-02-23 }
            action After "After" by Beta { until 2027-02-24 }
            action Far "Far" by Alfa { until 2028-11-30 }
            action Too "Too far" by Alfa { until 2028-12-01 }
            action Loose "Loose" by Alfa
            action Past "Past" by Alfa { until 2026-11-20 }
            milestone Start "Start" 2026-12
            closed days 2026-12-24 to 2027-01-02 "Christmas"
            closed days 2026-01-05 "Gone"
            """);

    @Test
    void showsThreeMonthsDayByDayInWeeksWithThePersonsWhoTakeThingsUp() {
        assertEquals(List.of("Week 50 · 7–13 Dec 2026", "Mon 7 Dec Talk activity Alfa, A. Smith",
                "Wed 9 Dec Soon start Beta", "Week 1 · 4–10 Jan 2027", "Mon 4 Jan Talk activity Alfa, A. Smith",
                "Week 5 · 1–7 Feb 2027", "Mon 1 Feb Talk activity Alfa, A. Smith", "Week 8 · 22–28 Feb 2027",
                "Tue 23 Feb Soon deadline Beta"), calendar.rows("What happens on which day, and who sees to it"));
    }

    @Test
    void keepsApartWhatHasAMonthButNoDay() {
        assertTrue(calendar.text().contains("In these months, without a fixed day: December 2026: Start, milestone"),
                calendar.text());
    }

    @Test
    void showsTheMonthsAfterThatUntilTwoYearsAheadAlsoBeyondThePlan() {
        List<String> later = calendar.rows("What happens from March 2027, by month and kind");
        assertEquals("March 2027", later.getFirst());
        assertEquals(List.of("November 2028", "deadline 30 Nov Far (Alfa)"),
                later.subList(later.size() - 2, later.size()));
        assertFalse(calendar.text().contains("Too far"));
        assertTrue(calendar.text().contains("The plan ends on 30 June 2027"), calendar.text());
    }

    @Test
    void gathersTheDaysOfEachParty() {
        assertEquals(List.of("Alfa Mon 7 Dec Talk activity Mon 4 Jan Talk activity Mon 1 Feb Talk activity",
                "Beta Wed 9 Dec Soon start Tue 23 Feb Soon deadline"),
                calendar.rows("Who sees to what, in order of time"));
    }

    @Test
    void listsClosedDaysToCome() {
        assertEquals(List.of("24 Dec 2026 – 2 Jan 2027 Christmas"),
                calendar.rows("Days on which nobody works, beside weekends and public holidays"));
    }

    /** 28 December 2026 is a Monday in the closed days, 17 May 2027 is Whit Monday. */
    @Test
    void marksWhatRecursOnADayOnWhichNobodyWorks() {
        WrittenDocumentReader closed = read("""
                ecosystem E { period 2026-01 to 2027-06 }
                actor Alfa
                action Stand "Stand-up" by Alfa { every 2 weeks on Monday from 2026-11-30 }
                closed days 2026-12-24 to 2027-01-02
                """);
        List<String> days = closed.rows("What happens on which day, and who sees to it");
        assertTrue(days.contains("Mon 28 Dec Stand-up falls on a closed day activity Alfa"), days.toString());
        assertTrue(days.contains("Mon 14 Dec Stand-up activity Alfa"), days.toString());
        List<String> later = closed.rows("What happens from March 2027, by month and kind");
        assertTrue(later.contains("activity Stand-up (3×) on a closed day: 17 May"), later.toString());
        assertTrue(closed.rows("Who sees to what, in order of time").getFirst()
                .contains("Mon 28 Dec Stand-up activity falls on a closed day"));
    }

    @Test
    void saysWhatMayStillTakePlaceInTheQuarterThatGoesOn() {
        String running = read("""
                ecosystem E { period 2026-01 to 2027-06 }
                actor Alfa
                group Board "Board" { chair Alfa meets every quarter }
                goal G "Grow" {
                    indicator "members" from 1 to 9
                    kpi Members "Members" { watched by Alfa every quarter measured 2026-09-30 4 }
                    kpi Orders "Orders" { watched by Alfa every quarter measured 2026-10-30 4 }
                }
                """).text();
        assertTrue(running.contains("without a fixed day: Still this quarter: Board (Alfa), meeting January 2027: "),
                running);
        assertTrue(running.contains("Still this quarter: Measure: Members (Alfa) January 2027: "
                + "Measure: Members; Measure: Orders (Alfa)"),
                running);
    }

    @Test
    void saysOnceWhatReturnsInEveryMonthWithHowOftenItDoes() {
        String text = read("""
                ecosystem E { period 2026-01 to 2027-06 }
                actor Alfa
                audience Staff "Staff" {
                    via "LinkedIn" every 2 weeks by Alfa
                    via "letter" every month by Alfa
                    via "film" every 5 weeks by Alfa
                }
                """).text();
        assertTrue(text.contains("Every 2 weeks: Staff by way of LinkedIn (Alfa). "
                + "Every month: Staff by way of letter (Alfa)."),
                text);
    }

    @Test
    void namesOpenWorkThatIsOnNoDay() {
        assertTrue(calendar.text().contains("Open work without a date: Loose."), calendar.text());
    }

    @Test
    void saysSoWhenNothingIsOnTheCalendar() {
        assertTrue(read("ecosystem E").text().contains("Nothing in the model falls on a day to come"));
    }

    private static WrittenDocumentReader read(String model) {
        return WrittenDocumentReader.of(DocumentType.CALENDAR, model);
    }
}
