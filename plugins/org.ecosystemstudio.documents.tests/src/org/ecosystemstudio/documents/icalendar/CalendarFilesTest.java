/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.icalendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.DocumentFile;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.ReadBack;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;

class CalendarFilesTest {

    private final List<DocumentFile> files =
            ReadBack.files(TestPlans.haven(), Language.DUTCH, DocumentFormat.ICS);

    @Test
    void givesOneCalendarOfEverythingAndOneOfEachActorWithAnythingToDo() {
        assertEquals(List.of("", "alfa", "beta", "delta", "gamma", "gemeente", "bureau"),
                files.stream().map(DocumentFile::suffix).toList());
        assertTrue(text(files.getFirst()).contains("\r\nX-WR-CALNAME:Cluster Havenkade\r\n"));
        assertTrue(text(of("gamma")).contains("\r\nX-WR-CALNAME:Cluster Havenkade: Gamma Opleidingen\r\n"));
    }

    @Test
    void namesFilesSafely() {
        List<DocumentFile> written = ReadBack.files(TestPlans.of("""
                actor Café_Één
                actor cafe_een
                actor Ωμέγα
                action Fair with Café_Één, cafe_een, Ωμέγα { until 2027-01-15 }"""), Language.ENGLISH,
                DocumentFormat.ICS);
        assertEquals(Set.of("", "cafe-een", "cafe-een-2", "actor"),
                written.stream().map(DocumentFile::suffix).collect(Collectors.toSet()));
    }

    @Test
    void givesWorkItsDaysAndItsDeadlineADayOfItsOwn() {
        Map<String, String> fair = event(files.getFirst(), "Loopbaanbeurs");
        assertEquals("20261201", fair.get("DTSTART;VALUE=DATE"));
        assertEquals("20270313", fair.get("DTEND;VALUE=DATE"), "the day after the last");
        assertEquals("Technici aantrekken en houden", fair.get("CATEGORIES"));
        assertEquals("Eigenaar: Gamma Opleidingen\\nMet: Alfa Apparaten\\, Beta Bewerking\\n"
                + "Voor: Technici aantrekken en houden\\nLevert op: Beurs voor 400 studenten\\nStand: onderweg",
                fair.get("DESCRIPTION"));
        Map<String, String> deadline = event(files.getFirst(), "Uiterlijk: Loopbaanbeurs");
        assertEquals("20270312", deadline.get("DTSTART;VALUE=DATE"));
        assertEquals("20270313", deadline.get("DTEND;VALUE=DATE"));
    }

    @Test
    void namesTheSubprojectOfATask() {
        assertEquals("20270129", event(files.getFirst(), "Uiterlijk: Tien trainees werven (Gedeeld traineeship)")
                .get("DTSTART;VALUE=DATE"));
    }

    @Test
    void givesWhatRecursAsSeries() {
        Map<String, String> sessions = event(files.getFirst(), "Kennissessies");
        assertEquals("20260915", sessions.get("DTSTART;VALUE=DATE"));
        assertEquals("FREQ=MONTHLY;INTERVAL=1;WKST=MO;BYDAY=3TU;UNTIL=20270615", sessions.get("RRULE"));
        assertEquals("20261005", event(files.getFirst(), "Nieuwsbrief").get("DTSTART;VALUE=DATE"));
    }

    @Test
    void takesExceptionsOutOfTheSeries() {
        Map<String, String> meeting = event(file("""
                ecosystem E { period 2027-01-01 to 2027-06-30 }
                action Board { every month on the first Monday except 2027-03, 2027-05-03 }"""), "Board");
        assertEquals("FREQ=MONTHLY;INTERVAL=1;WKST=MO;BYDAY=1MO;UNTIL=20270607", meeting.get("RRULE"));
        assertEquals("20270301,20270503", meeting.get("EXDATE;VALUE=DATE"));
    }

    @Test
    void givesEachTimeWhereMostOfARhythmIsExcepted() {
        DocumentFile file = file("""
                ecosystem E { period 2027-01-01 to 2027-06-30 }
                action Board { every month on day 10 except 2027-02, 2027-03, 2027-04, 2027-05 }""");
        assertEquals(List.of("20270110", "20270610"),
                events(file).stream().map(event -> event.get("DTSTART;VALUE=DATE")).toList());
        assertEquals(2, events(file).stream().map(event -> event.get("UID")).distinct().count());
    }

    @Test
    void saysSoWhereARhythmNamesNoDay() {
        Map<String, String> letter = event(file("""
                ecosystem E { period 2027-01-01 to 2027-06-30 }
                action Letter { every month }"""), "Letter (this month)");
        assertEquals("20270101", letter.get("DTSTART;VALUE=DATE"));
        assertEquals("20270102", letter.get("DTEND;VALUE=DATE"));
    }

    @Test
    void givesDaysThatAreNobodysWork() {
        assertEquals("20270630",
                event(files.getFirst(), "Streefdatum doel: Technici aantrekken en houden").get("DTSTART;VALUE=DATE"));
        assertEquals("20270226", event(files.getFirst(), "Mijlpaal: Helft aangenomen").get("DTSTART;VALUE=DATE"));
        assertEquals("20270430",
                event(files.getFirst(), "Subsidievoorwaarde: Tussentijds verslag").get("DTSTART;VALUE=DATE"));
    }

    @Test
    void givesAnActorWhatItHasToDoWith() {
        List<String> gamma = events(of("gamma")).stream().map(event -> event.get("SUMMARY")).toList();
        assertTrue(gamma.containsAll(List.of("Loopbaanbeurs", "Kennissessies", "Gedeeld traineeship",
                "Uiterlijk: Tien trainees werven (Gedeeld traineeship)", "Mijlpaal: Helft aangenomen",
                "Streefdatum doel: Technici aantrekken en houden")), gamma::toString);
        assertFalse(gamma.contains("Eén site voor het cluster"), gamma::toString);
        assertFalse(gamma.contains("Stuurgroep"), gamma::toString);
        assertTrue(events(of("bureau")).stream()
                .anyMatch(event -> event.get("SUMMARY").equals("Meting: Aangenomen technici (dit kwartaal)")));
    }

    @Test
    void cancelsWhatIsStopped() {
        DocumentFile file = file("action Fair { until 2027-01-15 status stopped } action Site { until 2027-01-15 }");
        assertEquals("CANCELLED", event(file, "Deadline: Fair").get("STATUS"));
        assertEquals("CONFIRMED", event(file, "Deadline: Site").get("STATUS"));
    }

    @Test
    void keepsTheIdentityOfAnEventThatIsRenamedMovedOrTranslated() {
        String before = "ecosystem E action Fair \"Fair\" { until 2027-01-15 }";
        String after = "ecosystem E \"North\" action Fair \"Career fair\" { until 2027-03-12 }";
        String uid = event(file(before), "Deadline: Fair").get("UID");
        assertEquals(uid, event(file(after), "Deadline: Career fair").get("UID"));
        assertEquals(uid, event(ReadBack.files(TestPlans.of(before), Language.DUTCH, DocumentFormat.ICS).getFirst(),
                "Uiterlijk: Fair").get("UID"));
        assertNotEquals(uid, event(file(before.replace("ecosystem E", "ecosystem F")), "Deadline: Fair").get("UID"));
        assertEquals(event(files.getFirst(), "Loopbaanbeurs").get("UID"),
                event(of("gamma"), "Loopbaanbeurs").get("UID"));
    }

    @Test
    void givesEachEventAnIdentityOfItsOwn() {
        List<String> uids = events(files.getFirst()).stream().map(event -> event.get("UID")).toList();
        assertEquals(uids.size(), new HashSet<>(uids).size());
    }

    @Test
    void isNewerOnEachDay() {
        Plan today = TestPlans.haven();
        Plan tomorrow = Plan.of(today.view(), TestPlans.TODAY.plusDays(1));
        assertEquals("9824", event(files.getFirst(), "Loopbaanbeurs").get("SEQUENCE"), "days since 1 January 2000");
        assertEquals("20261124T000000Z", event(files.getFirst(), "Loopbaanbeurs").get("DTSTAMP"));
        Map<String, String> next =
                event(ReadBack.files(tomorrow, Language.DUTCH, DocumentFormat.ICS).getFirst(), "Loopbaanbeurs");
        assertEquals("9825", next.get("SEQUENCE"));
        assertEquals("20261125T000000Z", next.get("LAST-MODIFIED"));
        Plan longAgo = Plan.of(today.view(), LocalDate.of(1999, 1, 1));
        assertEquals("0", event(ReadBack.files(longAgo, Language.DUTCH, DocumentFormat.ICS).getFirst(),
                "Loopbaanbeurs").get("SEQUENCE"));
    }

    @Test
    void foldsAndEndsLinesAsTheStandardAsks() {
        for (DocumentFile file : files) {
            String text = text(file);
            assertFalse(text.replace("\r\n", "").matches("(?s).*[\r\n].*"));
            assertTrue(text.endsWith("END:VCALENDAR\r\n"));
            for (String line : text.split("\r\n")) {
                assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
                assertFalse(line.contains("\ufffd"), line);
            }
        }
    }

    @Test
    void isTheSameEachTime() {
        List<DocumentFile> again = ReadBack.files(TestPlans.haven(), Language.DUTCH, DocumentFormat.ICS);
        for (int index = 0; index < files.size(); index++) {
            assertArrayEquals(files.get(index).content(), again.get(index).content());
        }
    }

    @Test
    void isAnEmptyCalendarOfAModelWithoutDates() {
        List<DocumentFile> small = ReadBack.files(TestPlans.of("actor Alfa"), Language.ENGLISH, DocumentFormat.ICS);
        assertEquals(1, small.size());
        assertEquals(List.of(), events(small.getFirst()));
    }

    private DocumentFile of(String actor) {
        return files.stream().filter(file -> file.suffix().equals(actor)).findFirst().orElseThrow();
    }

    private static DocumentFile file(String model) {
        return ReadBack.files(TestPlans.of(model), Language.ENGLISH, DocumentFormat.ICS).getFirst();
    }

    private static String text(DocumentFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> event(DocumentFile file, String summary) {
        List<Map<String, String>> found =
                events(file).stream().filter(event -> event.get("SUMMARY").equals(summary)).toList();
        assertEquals(1, found.size(), summary);
        return found.getFirst();
    }

    private static List<Map<String, String>> events(DocumentFile file) {
        List<Map<String, String>> events = new ArrayList<>();
        for (String part : text(file).replace("\r\n ", "").split("BEGIN:VEVENT\r\n")) {
            Map<String, String> event = new LinkedHashMap<>();
            for (String line : part.substring(0, Math.max(0, part.indexOf("END:VEVENT"))).split("\r\n")) {
                int colon = line.indexOf(':');
                event.put(line.substring(0, Math.max(0, colon)), line.substring(colon + 1));
            }
            if (event.containsKey("UID")) {
                events.add(event);
            }
        }
        return events;
    }
}
