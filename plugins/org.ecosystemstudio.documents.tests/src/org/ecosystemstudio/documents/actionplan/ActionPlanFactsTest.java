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
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the plan of the made-up cluster must say, worked out by hand from its text. */
class ActionPlanFactsTest {

    private static Document dutch;
    private static Document english;

    @BeforeAll
    static void writePlans() {
        dutch = Jsoup.parse(TestPlans.write(TestPlans.haven(), Language.DUTCH, DocumentFormat.HTML));
        english = Jsoup.parse(TestPlans.write(TestPlans.haven(), Language.ENGLISH, DocumentFormat.HTML));
    }

    /** Budget: 8,000 + 14,000 + 42,000 + 2,500 + 4,500 + 31,000 + 68,000 + 6,000 + 36,000 cost of the office = 212,000. */
    @Test
    void sumsUpOnTheFirstPage() {
        assertEquals(List.of("6°", "3", "9°", "€ 212.000°", "15 dec 2026"), figures(dutch));
        assertEquals(List.of("6°", "3", "9°", "€212,000°", "15 Dec 2026"), figures(english));
        assertTrue(text(dutch, ".facts").contains("begroot, € 130.000 gedekt"), text(dutch, ".facts"));
        assertTrue(text(dutch, ".facts").contains("acties, 2 lopen achter"), text(dutch, ".facts"));
        assertTrue(text(dutch, ".facts").contains("eerstvolgende mijlpaal: Zaal vastgelegd"), text(dutch, ".facts"));
    }

    @Test
    void saysWhatForWhomAndWhyNow() {
        String cover = text(dutch, ".cover");
        assertTrue(cover.contains("De kade waar technici willen blijven"), cover);
        assertTrue(cover.contains("Makers van professionele apparatuur; Jonge technici in de regio"), cover);
        assertTrue(cover.contains("Dringend sinds okt 2025. Aanleiding: Sluiting van de werf."), cover);
        assertTrue(cover.contains("3 bedrijven°, 1 onderwijsinstelling, 1 overheid, 1 netwerkorganisatie; 1 vriend."),
                cover);
        assertTrue(cover.contains("Alfa Apparaten (kartrekker, voorzitter)"), cover);
    }

    @Test
    void putsGoalsInOrderOfPriorityWithTheirActions() {
        assertEquals(List.of("Technici aantrekken en houden", "Samen kennis ontwikkelen",
                "Starters en toeleveranciers helpen", "Acties die geen doel dienen"),
                dutch.select("section[aria-labelledby=goals] > section > h3").eachText());
        Element action = dutch.getElementById("action-beurs");
        String row = action.text() + " " + action.nextElementSibling().text();
        for (String fact : List.of("Loopbaanbeurs", "Beurs voor 400 studenten", "Gamma Opleidingen",
                "Met: Alfa Apparaten, Beta Bewerking", "12 mrt 2027", "hoog", "120 uur", "€ 14.000", "10 van 40",
                "stands verkocht", "onderweg", "Na: Eén site voor het cluster (na 2 weken)")) {
            assertTrue(row.replace('\u00a0', ' ').contains(fact), fact + " in " + row);
        }
    }

    /** The last progress of 13 November says 2 of 6, and the deadline of 13 November has passed on the 24th. */
    @Test
    void showsWhatIsLate() {
        assertTrue(dutch.getElementById("action-printkompas").text().contains("te laat"));
        assertTrue(english.getElementById("action-printkompas").text().contains("late"));
        assertTrue(text(dutch, "section[aria-labelledby=standing]").contains("13 nov 2026 3D-printkompas"));
    }

    /** Of 12 to 40 people, 19 is a quarter of the way; 19 is below the limit of 20. */
    @Test
    void measuresGoalsAgainstTheirTargets() {
        String standing = text(dutch, "section[aria-labelledby=standing]");
        assertTrue(standing.contains("25% van de weg naar het streefgetal"), standing);
        assertTrue(standing.contains("Aangenomen technici staat op 19 mensen, onder de grens van 20 mensen."
                + " Afgesproken reactie, inhalen: Extra beurs in het voorjaar (Gamma Opleidingen)"), standing);
    }

    /** Alfa 25,000, the municipality 40,000, Beta 200 hours at 75 = 15,000; the fund has granted 50,000 of its 70,000. */
    @Test
    void addsUpWhoBearsWhat() {
        String budget = text(dutch, "section[aria-labelledby=budget]");
        assertTrue(budget.contains("Alfa Apparaten € 25.000 € 25.000"), budget);
        assertTrue(budget.contains("Beta Bewerking € 15.000 200 uur € 15.000"), budget);
        assertTrue(budget.contains("Gemeente Kuststad € 40.000 € 50.000 € 90.000"), budget);
        assertTrue(budget.contains("Totaal € 65.000 € 15.000 € 50.000 € 130.000"), budget);
        assertTrue(budget.contains("Het plan kost € 212.000°; € 130.000 is zeker. € 82.000° is nog te vinden."),
                budget);
        assertTrue(budget.contains("Technici aantrekken en houden € 66.500 31%° € 7.600"), budget);
    }

    /** Third Tuesdays after the month of today: 15 December 2026, 19 January and 16 February 2027. */
    @Test
    void expandsWhatRecursInTheCalendar() {
        String calendar = text(dutch, "section[aria-labelledby=calendar]");
        for (String fact : List.of("15 dec Kennissessies", "19 jan Kennissessies", "16 feb Kennissessies",
                "7 jan Stuurgroep", "deze maand Startersloket begin")) {
            assertTrue(calendar.contains(fact), fact + " in " + calendar);
        }
    }

    /** Of Gamma: 120 hours for the fair and 120 hours for recruiting. */
    @Test
    void tellsEachActorWhatToDo() {
        Element gamma = dutch.selectFirst("section[aria-labelledby=actor-gamma]");
        assertTrue(gamma.text().replace('\u00a0', ' ').contains("240 uur gepland"), gamma.text());
    }

    /** The first task has no owner of its own, the second one has. */
    @Test
    void showsTheOwnerOfTheActionForItsTasks() {
        String goals = text(dutch, "section[aria-labelledby=goals]");
        assertTrue(goals.contains("Programma ontwerpen (Beta Bewerking) 30 okt 2026"), goals);
        assertTrue(goals.contains("Tien trainees werven Gamma Opleidingen 29 jan 2027"), goals);
        assertTrue(dutch.select("svg text.owner").eachText().contains("✓ (Beta Bewerking)"));
    }

    /** Talent: 80 + 120 hours, and 60 + 120 + 160 of the tasks of the traineeship; 8,000 + 14,000 + 42,000 + 2,500. */
    @Test
    void addsUpTheActionsOfAGoal() {
        String total = text(dutch, "section[aria-labelledby=goal-talent] tr.total");
        assertEquals("Totaal 540 uur € 66.500", total);
    }

    @Test
    void listsWhatTheRulesFoundWithReasonPlaceAndCode() {
        String open = text(dutch, "section[aria-labelledby=open-points]");
        assertTrue(open.contains("Ontbreekt 5 keer. Een gezamenlijk aanbod is pas sterker dan de delen als iedereen er "
                + "iets aan toevoegt. (handboek 2.2) Beta Bewerking, Delta Gereedschap°, Gamma Opleidingen, "
                + "Gemeente Kuststad, Programmabureau waarschuwing SF1.1"), open);
    }

    @Test
    void marksWhatIsIllustrativeWhereverItShows() {
        assertTrue(dutch.getElementById("action-zichtlab").text().contains("illustratief"));
        assertTrue(dutch.getElementById("actor-delta").text().contains("illustratief"));
        assertTrue(dutch.getElementById("action-loket").text().contains("Delta Gereedschap°"));
        assertTrue(text(dutch, "footer").contains("° achter een naam"));
        for (Element mention : dutch.select("a[href=#actor-delta]")) {
            String around = mention.parent().text();
            assertTrue(around.contains("Delta Gereedschap°") || around.contains("illustratief"), around);
        }
    }

    @Test
    void neverPrintsPersonsOrTheirContacts() {
        for (Document document : List.of(dutch, english)) {
            for (String secret : List.of("de Vries", "anna@alfa.example", "0500-123456")) {
                assertFalse(document.html().contains(secret), secret);
            }
        }
    }

    private static List<String> figures(Document document) {
        return document.select(".facts dd").eachText().stream().map(text -> text.replace('\u00a0', ' ')).toList();
    }

    private static String text(Document document, String query) {
        return document.select(query).text().replace('\u00a0', ' ');
    }
}
