/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.ecosystemstudio.planning.WrittenPlan;
import org.ecosystemstudio.planning.recurrence.Precision;
import org.junit.jupiter.api.Test;

/** On 15 June 2026, a Monday. */
class MeetingTest {

    @Test
    void isTheNextOfTheLeadingGroupAndLooksAheadToTheOneAfterIt() {
        Meeting meeting = meeting("""
                ecosystem North { period 2026 }
                actor Alfa
                group Team { kind programme office members Alfa meets every week on Monday }
                group Board { kind steering group leading members Alfa meets every month on the first Thursday }
                action Fair { until 2026-08-06 }
                action Late { until 2026-08-07 }
                """);
        assertEquals("Board", meeting.group().getName());
        assertEquals(LocalDate.of(2026, 7, 2), meeting.time().firstDay());
        assertTrue(meeting.time().isDay());
        assertEquals(LocalDate.of(2026, 8, 6), meeting.until());
        assertEquals(1, meeting.due().size());
    }

    /** Of 15 June, the month is not over. */
    @Test
    void isInAMonthWhereNobodySaysOnWhichDay() {
        Meeting meeting = meeting("""
                ecosystem North { period 2026 }
                group Board { kind steering group leading meets every 2 months }
                """);
        assertEquals(Precision.MONTH, meeting.time().precision());
        assertEquals(meeting.following().lastDay(), meeting.until());
        assertFalse(meeting.time().lastDay().isBefore(LocalDate.of(2026, 6, 15)));
    }

    @Test
    void looksTwoMonthsAheadWhereNobodySaysWhenTheGroupMeets() {
        Meeting meeting = meeting("group Board { kind steering group leading }");
        assertEquals("Board", meeting.group().getName());
        assertNull(meeting.time());
        assertEquals(LocalDate.of(2026, 8, 15), meeting.until());
        assertNull(meeting("actor Alfa").group());
    }

    @Test
    void findsDecisionsThatAreStillToBeTaken() {
        assertEquals("Soon Someday", WrittenPlan.names(meeting("""
                decision Taken 2026-06-01
                decision Today 2026-06-15
                decision Soon 2026-07
                decision Someday
                """).proposals()));
    }

    private static Meeting meeting(String text) {
        return Meeting.next(WrittenPlan.of(text).plan());
    }
}
