/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The calendar on 24 November 2026: November to February to the day, March and after by kind. */
class CalendarTest {

    private static final Element CALENDAR = Jsoup
            .parse(TestPlans.write(TestPlans.haven(), Language.DUTCH, DocumentFormat.HTML))
            .selectFirst("section[aria-labelledby=calendar]");

    @Test
    void showsThreeMonthsToTheDayAndTheMonthsAfterThatByKind() {
        assertEquals(2, CALENDAR.select("table").size());
        assertEquals(List.of("November 2026", "December 2026", "Januari 2027", "Februari 2027"), months(0));
        assertEquals("Maart 2027", months(1).getFirst());
        assertEquals("September 2027", months(1).getLast());
    }

    @Test
    void leavesOutTheMonthsThatAreOver() {
        assertFalse(CALENDAR.text().contains("2026 Eén site"), CALENDAR.text());
        assertFalse(months(0).contains("Oktober 2026"));
    }

    /** The newsletter is on 5 April, the session on 20 April; three indicators and duties return each quarter. */
    @Test
    void gathersALaterMonthByKind() {
        List<String> rows = CALENDAR.select("table").get(1).select("tbody").get(1).select("tr").eachText();
        assertTrue(rows.contains("activiteit Nieuwsbrief; Kennissessies"),
                rows.toString());
        assertTrue(rows.contains("vaste taken Meten: Lopende projecten; Meten: Aangenomen technici; "
                + "Volgen: Regionaal beleid"),
                rows.toString());
    }

    @Test
    void countsWhatTakesPlaceSeveralTimesInALaterMonth() {
        String calendar = calendar("actor Alfa action Markt \"Markt\" by Alfa { every week on Monday until 2027-06 }");
        assertTrue(calendar.contains("Maart 2027 activiteit Markt (5×)"), calendar);
    }

    @Test
    void namesInALaterMonthWhoSeesToWhatHasADay() {
        String calendar = calendar("actor Alfa action Bouw by Alfa { from 2027-04-01 until 2027-06-30 }");
        assertTrue(calendar.contains("deadline 30 jun Bouw (Alfa)"), calendar);
    }

    @Test
    void saysOnceWhatReturnsEveryMonth() {
        assertTrue(CALENDAR.text().contains("Elke maand: Uren per week, uiterlijk maandag (Programmabureau); "
                + "Studenten in de regio via website, LinkedIn (Programmabureau)."), CALENDAR.text());
        assertEquals(1, CALENDAR.text().split("Uren per week, uiterlijk", -1).length - 1);
    }

    @Test
    void gathersTheDutiesOfANearMonthByWhoSeesToThem() {
        assertTrue(CALENDAR.text()
                .contains("Vaste taken in deze maanden: Nog dit kwartaal: Volgen: Regionaal beleid (Programmabureau) "
                        + "Januari 2027: Meten: Lopende projecten (Alfa Apparaten) · "
                        + "Meten: Aangenomen technici; Volgen: Regionaal beleid (Programmabureau)"),
                CALENDAR.text());
    }

    @Test
    void namesTheOwnerOfWhatAMilestoneBelongsTo() {
        assertTrue(CALENDAR.text().contains("15 dec Zaal vastgelegd (Loopbaanbeurs) mijlpaal (Gamma Opleidingen)"),
                CALENDAR.text());
    }

    @Test
    void namesTheOwnerOfTheActionForATaskWithoutOne() {
        String calendar = calendar("actor Alfa action Bouw by Alfa { task Dak \"Het dak\" 8 h { until 2026-12-18 } }");
        assertTrue(calendar.contains("18 dec Het dak (Bouw) deadline (Alfa)"), calendar);
    }

    private static String calendar(String elements) {
        return Jsoup.parse(TestPlans.write(TestPlans.of("ecosystem E { period 2026-09 to 2027-09 } " + elements),
                Language.DUTCH, DocumentFormat.HTML)).selectFirst("section[aria-labelledby=calendar]").text()
                .replace('\u00a0', ' ');
    }

    private static List<String> months(int table) {
        return CALENDAR.select("table").get(table).select("tr.group").eachText();
    }
}
