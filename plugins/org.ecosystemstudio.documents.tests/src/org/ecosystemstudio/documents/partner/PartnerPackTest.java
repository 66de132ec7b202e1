/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.DocumentFile;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.Documents;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.WholeModel;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.disclosure.Audience;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the pack says of Werf in {@code veer.ecosystem}, worked out by hand. */
class PartnerPackTest {

    private final Plan plan = TestPlans.veer();
    private final DocumentSource whole = TestPlans.source(plan, "Werf");
    private final Document pack = open(whole);

    @Test
    void bearsTheNameOfTheActorBelowThatOfTheEcosystem() {
        assertEquals("Werf aan de Lek", pack.select("h1").text());
        assertTrue(pack.text().contains("Partner pack \u00b7 Veerpont zonder rook \u00b7 "
                + "contains confidential parts Werf aan de Lek"), pack.text());
        assertEquals("partner-pack-werf", DocumentType.PARTNER_PACK.fileName(Language.ENGLISH, whole));
    }

    @Test
    void saysWhatTheActorIsAndWhatIsExpectedOfIt() {
        String place = section("place");
        assertTrue(place.contains("Bouwmeester: Tekent en bouwt de proefpont"), place);
        assertTrue(place.contains("Heeft de enige helling aan de Lek"), place);
        assertTrue(place.contains("Ine Kadijk, directeur, ine@werf.example"), place);
    }

    @Test
    void saysWhatAnswersItsInterests() {
        assertEquals(List.of("Een tweede helling die vol ligt | not answered yet",
                "Orders uit de eigen streek | the proposition Een pont die overal past the goal De proefpont vaart"),
                rows("interests"));
    }

    @Test
    void saysWhatItGives() {
        String gives = section("gives");
        assertTrue(gives.contains("Tekening en helling, \u20ac8,000"), gives);
        assertTrue(gives.contains("Contract, 1 Oct 2026, \u20ac12,000, 160 hours: Samenwerkingsovereenkomst"), gives);
        assertEquals(List.of("Scheepsbouw | strong | Een pont die overal past", "Elektrisch varen | medium |"),
                rows("gives"));
    }

    @Test
    void saysWhatItGetsAndWhoBringsWhatItNeeds() {
        String gets = section("gets");
        assertTrue(gets.contains("De eerste order van de provincie, \u20ac60,000 per year"), gets);
        assertTrue(gets.contains("Mag het ontwerp vrij gebruiken from Een pont die overal past"), gets);
        assertTrue(gets.contains("Accufabriek De Waard: Bouwt het pakket in"), gets);
        assertEquals(List.of("Batterijpakketten | Accufabriek De Waard", "Keuring van schepen | no participant"),
                rows("gets"));
    }

    @Test
    void listsLateWorkFirstAndThenTheNearest() {
        List<String> tasks = rows("tasks");
        assertEquals(List.of(
                "Tekening van de pont Delivers: Goedgekeurde tekening | pulls it | 7 Sep \u2013 30 Oct 2026 | 40 hours | late",
                "Bouw van de pont Delivers: Een pont op de helling | pulls it | 1 Dec 2026 \u2013 26 Feb 2027 | 124 hours"
                        + " | planned"),
                tasks.subList(0, 2));
        assertEquals(List.of("Gesprek met schippers", "Stille verkoop confidential",
                "Laadplek aan de kade Delivers: Twee laadpalen", "De proefpont vaart", "Staal wordt duurder"),
                tasks.stream().skip(2).map(task -> task.split(" \\| ")[0]).toList());
        assertTrue(section("tasks").contains("Done or stopped: Peiling van het vaarwater."));
    }

    /** Bouwen takes 2 hours on each of its 62 working days: 22 in December, 20 in January, 20 in February. */
    @Test
    void setsTheHoursOfEachMonthBesideWhatTheActorDeclares() {
        assertEquals(List.of("November 2026 | 0 hours | 40 hours | 40 hours",
                "December 2026 | 44 hours | 40 hours | 4 hours too much",
                "January 2027 | 40 hours | 40 hours | 0 hours", "February 2027 | 40 hours | 40 hours | 0 hours"),
                rows("hours"));
    }

    /** 100 hours at 75 are 7,500; 25 % of 40,000 is 10,000, which cash and hours pay for. */
    @Test
    void listsWhatItPutsInAndTheSubsidiesOfItsWork() {
        assertEquals(List.of("Cash | | | \u20ac5,000", "In kind | | 100 hours | \u20ac7,500",
                "Share in the cost, 25% | Bouw van de pont | | \u20ac10,000",
                "In all, subsidies not counted | | | \u20ac12,500",
                "Riviergeld Gemeente Lekdijk | Bouw van de pont | granted | \u20ac20,000"), rows("money"));
    }

    @Test
    void listsTheDaysOfTheComingThreeMonths() {
        assertEquals(List.of("Past and still open", "30 Oct 2026 | Tekening van de pont", "December 2026",
                "7 Dec | Gesprek met schippers", "8 Dec | Stuurgroep", "15 Dec | Stille verkoop confidential",
                "January 2027",
                "4 Jan | Gesprek met schippers", "12 Jan | Stuurgroep", "15 Jan | Laadplek aan de kade",
                "February 2027", "1 Feb | Gesprek met schippers", "9 Feb | Stuurgroep", "12 Feb | De pont te water"),
                rows("dates").stream()
                        .map(row -> Stream.of(row.split(" \\| ")).limit(2).collect(Collectors.joining(" | ")))
                        .toList());
    }

    @Test
    void saysInWhichGroupsItDecidesAndWhatItAgreedTo() {
        assertEquals(List.of("Stuurgroep Beslist over geld en over wie meedoet | chair | every month on the second"
                + " Tuesday next: 8 Dec 2026 | Admission of participants, budget"), rows("groups"));
        assertTrue(section("groups").contains("Stuurgroep \u2192 Gemeente Lekdijk"));
        assertEquals(List.of("Wie iets bedenkt, houdt het | Intellectual property | 1 Oct 2026 until 31 Dec 2027 |"
                + " Accufabriek De Waard",
                "Een pont die overal past | Joint offer, own contribution 5 Oct 2026 | own return"),
                rows("agreements"));
    }

    @Test
    void namesThoseWithWhomItWorks() {
        assertEquals(List.of(
                "Accufabriek De Waard | Gesprek met schippers | Tekening van de pont, Bouw van de pont | Rob Stroom,"
                        + " verkoop, rob@accu.example",
                "Gemeente Lekdijk | Laadplek aan de kade | Bouw van de pont |"), rows("people"));
    }

    @Test
    void asksOnlyWhatTheActorAnswersFor() {
        String asked = section("asked");
        assertTrue(asked.contains("Tekening van de pont"), asked);
        assertFalse(asked.contains("Gesprek met schippers"), asked);
    }

    @Test
    void keepsFromPartnersWhatIsConfidential() {
        String text = open(whole.shownTo(Audience.PARTNERS)).text();
        assertFalse(text.contains("Stille") || text.contains("Ine Kadijk") || text.contains("Rob Stroom"), text);
        assertTrue(text.contains("\u20ac12,500") && text.contains("What is asked of it"), text);
    }

    @Test
    void keepsAmountsAndOpenPointsFromThePublic() {
        Document shown = open(whole.shownTo(Audience.PUBLIC));
        assertFalse(shown.text().contains("\u20ac"), shown.text());
        assertTrue(shown.select("#asked, .badge:contains(not answered yet)").isEmpty());
        assertEquals(List.of("Een pont die overal past", "Joint offer, own contribution 5 Oct 2026"),
                shown.select("section[aria-labelledby=agreements] table").last().select("tbody tr > *").eachText());
    }

    @Test
    void isNotMadeForThoseWhoMayNotKnowOfTheActor() {
        DocumentSource shown = TestPlans.source(plan, "Koper").shownTo(Audience.PARTNERS);
        assertTrue(shown.actor().isEmpty());
        assertFalse(DocumentType.PARTNER_PACK.isMadeOf(shown));
        assertThrows(IllegalArgumentException.class,
                () -> new Documents().compose(DocumentType.PARTNER_PACK, Language.DUTCH, shown));
    }

    @Test
    void isShortForAModelThatSaysNothing() {
        Document small = open(TestPlans.source(TestPlans.of("actor Solo"), "Solo").shownTo(Audience.PUBLIC));
        assertEquals("Solo", small.select("h1").text());
        assertTrue(small.select("main table").isEmpty(), small.text());
    }

    @Test
    void holdsTheCalendarOfTheActorAlone() {
        List<DocumentFile> files = new Documents().write(DocumentType.PARTNER_PACK, Language.ENGLISH,
                TestPlans.source(plan, "Gemeente"), EnumSet.of(DocumentFormat.ICS)).files().get(DocumentFormat.ICS);
        String calendar = new String(files.getFirst().content(), StandardCharsets.UTF_8);
        assertEquals(1, files.size());
        assertTrue(calendar.contains("Laadplek") && !calendar.contains("Tekening"), calendar);
    }

    @Test
    void staysTextWhateverAModelSays() {
        for (String hostile : List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))", "| a | b |", "{0} {1}", "x".repeat(20_000))) {
            Plan each = Plan.of(EcosystemView.of(List.of(new WholeModel(hostile).root())),
                    TestPlans.TODAY);
            Document html = open(TestPlans.source(each));
            assertTrue(html.select("script, img, [onerror]").isEmpty());
            List<String> ids = html.select("[id]").eachAttr("id");
            assertEquals(ids.size(), ids.stream().distinct().count());
        }
    }

    private String section(String anchor) {
        return pack.select("section[aria-labelledby=" + anchor + "]").text();
    }

    private List<String> rows(String anchor) {
        return pack.select("section[aria-labelledby=" + anchor + "] tbody tr").stream()
                .map(row -> row.children().stream().map(Element::text).collect(Collectors.joining(" | "))
                        .replace("|  |", "| |").replace("|  |", "| |").strip())
                .toList();
    }

    private static Document open(DocumentSource source) {
        return Jsoup.parse(TestPlans.text(
                new Documents().compose(DocumentType.PARTNER_PACK, Language.ENGLISH, source), DocumentFormat.HTML));
    }
}
