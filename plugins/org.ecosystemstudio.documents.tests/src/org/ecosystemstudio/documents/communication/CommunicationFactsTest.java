/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the communication plan of the made-up cluster must say on 24 November 2026, worked out by hand from its text. */
class CommunicationFactsTest {

    private final Document dutch = html(TestPlans.kustlijn());

    @Test
    void showsAudienceMessageChannelAndWhenInEachDirection() {
        assertEquals(List.of("Leerlingen techniek studenten Werken aan zee (fase: aandacht) Meld je aan voor de open "
                + "dag (fase: actie) LinkedIn elke 2 weken op maandag, vanaf sep 2026, tot en met jun 2027 Gamma College",
                "Leerlingen techniek website doorlopend", "Ouders ouders Kom kijken nog geen kanaal"),
                rows("stakeholders"));
        assertTrue(rows("within").getFirst().startsWith("Medewerkers van de deelnemers medewerkers Samen zien we"));
        assertTrue(rows("within").getLast().startsWith("Kwartaalbericht Gemeente Kuststad"), rows("within").toString());
    }

    @Test
    void explainsTheStagesOfMessagesWhereThereAreAny() {
        assertTrue(dutch.select("header.cover").text().contains("De fase van een boodschap zegt hoe ver"));
        assertFalse(html(TestPlans.of("ecosystem E { } audience Staff { message \"Hello\" }")).text()
                .contains("De fase van een boodschap"));
    }

    @Test
    void keepsApartAnAudienceWithoutADirection() {
        assertTrue(rows("undirected").getFirst().startsWith("Buren van de haven"), rows("undirected").toString());
    }

    @Test
    void saysInOneLineWhoHasNoMessageAndWhoNoChannel() {
        String cover = dutch.select("header.cover").text();
        assertTrue(cover.contains("Nog zonder boodschap: Waterbeheerders."), cover);
        assertTrue(cover.contains("Nog zonder kanaal: Ouders."), cover);
        assertEquals(List.of("1", "2", "1"), dutch.select("dl.facts dd").eachText());
    }

    /**
     * The first Tuesdays are 1 December, 5 January and 2 February; the Mondays of every second week, counted from that of
     * 1 September, are 7 and 21 December; the stand is from 12 to 14 January.
     */
    @Test
    void listsTheContactMomentsOfThreeMonths() {
        List<String> calendar = rows("calendar");
        assertTrue(calendar.contains("1 dec Medewerkers van de deelnemers nieuwsbrief Gemeente Kuststad"),
                calendar.toString());
        assertTrue(calendar.contains("7, 21 dec Leerlingen techniek LinkedIn Gamma College"), calendar.toString());
        assertTrue(calendar.contains("12–14 jan 2027 Naar de markt Stand op de waterbeurs Alfa Meten"),
                calendar.toString());
        assertEquals("november 2026", calendar.getFirst());
        assertEquals("februari 2027", calendar.stream().filter(row -> row.matches("\\w+ 20\\d\\d")).toList().getLast());
    }

    @Test
    void saysWhomEachChannelReaches() {
        assertTrue(rows("channels").contains("LinkedIn Leerlingen techniek"), rows("channels").toString());
    }

    @Test
    void saysSoWhenNobodyIsAddressedInADirection() {
        Document document = html(TestPlans.of("audience Buren within { message \"Hallo\" via krant }"));
        assertTrue(document.select("section[aria-labelledby=market]").text()
                .contains("In deze richting is nog geen doelgroep genoemd. Nog geen actie communiceert"));
    }

    @Test
    void saysHowToBeginWhenNothingIsStated() {
        Document document = html(TestPlans.of("ecosystem Kust"));
        assertTrue(document.text().contains("Er zijn nog geen doelgroepen genoemd."));
        assertFalse(document.select("main > section").stream().anyMatch(section -> section.id().equals("market")));
    }

    private List<String> rows(String section) {
        return dutch.select("section[aria-labelledby=" + section + "] tbody tr").eachText().stream()
                .map(row -> row.replace('\u00a0', ' ')).toList();
    }

    private static Document html(Plan plan) {
        return Jsoup.parse(TestPlans.text(TestPlans.compose(DocumentType.COMMUNICATION_PLAN, plan, Language.DUTCH),
                DocumentFormat.HTML));
    }
}
