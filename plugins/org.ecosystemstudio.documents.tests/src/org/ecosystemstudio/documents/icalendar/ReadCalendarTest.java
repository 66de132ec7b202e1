/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.icalendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.DocumentFile;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.ReadBack;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.junit.jupiter.api.Test;

/** What another implementation finds in our calendars; needs Debian's {@code python3-icalendar}. */
class ReadCalendarTest {

    private static final String EVENTS = """
            import sys
            import icalendar
            calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
            for event in calendar.walk('VEVENT'):
                assert not event.errors, event.errors
                days = (event['DTEND'].dt - event['DTSTART'].dt).days
                print(event['DTSTART'].dt, days, event['SUMMARY'])
            """;

    @Test
    void readsEveryEvent() {
        List<String> events = ReadBack.byPython(EVENTS, haven().content()).lines().toList();
        assertTrue(events.contains("2026-12-01 102 Loopbaanbeurs"), events::toString);
        assertTrue(events.contains("2027-06-30 1 Streefdatum doel: Technici aantrekken en houden"), events::toString);
        assertTrue(events.contains("2026-09-15 1 Kennissessies"), events::toString);
    }

    @Test
    void readsTextsAsTheyWereMeant() {
        DocumentFile file = ReadBack.files(TestPlans.of("""
                action Fair "Fair; for all, \\\\ everywhere 🚢" {
                    until 2027-01-15
                    description '''
                        First line

                        Second line, longer than a line of the format may be: so it is folded, also é and 🚢
                    '''
                }"""), Language.ENGLISH, DocumentFormat.ICS).getFirst();
        String said = ReadBack.byPython("""
                import sys
                import icalendar
                event = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT')[0]
                print(event['SUMMARY'])
                print(event['DESCRIPTION'])
                """, file.content());
        assertEquals("""
                Deadline: Fair; for all, \\ everywhere 🚢
                Status: planned
                About: First line Second line, longer than a line of the format may be: so it is folded, also é and 🚢
                """, said);
    }

    private static DocumentFile haven() {
        return ReadBack.files(TestPlans.haven(), Language.DUTCH, DocumentFormat.ICS).getFirst();
    }
}
