/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** What the roadmap of the made-up cluster must say on 24 November 2026, worked out by hand from its text. */
class RoadmapFactsTest {

    private final Document dutch = html(TestPlans.kustlijn());

    /** Slimme boeien reached TRL 5 in July, has 7 on the way and aims at 8 by the end of 2027. */
    @Test
    void drawsABandThatGoesThroughTheLevels() {
        assertEquals(List.of("TRL 4", "TRL 5", "TRL 7", "TRL 8", "TRL 5"),
                dutch.select("svg .stage-word").eachText());
        assertEquals(1, dutch.select("svg .a0 .mark.reached").size());
        assertTrue(dutch.select("svg desc").text().startsWith("2 thema's van 1 feb 2026 tot en met 31 dec 2027"));
    }

    @Test
    void saysHowReadyAThemeIsAndWhereItGoes() {
        assertEquals("Slimme boeien nu TRL 5, streven TRL 8 in dec 2027 De kust die zichzelf meet",
                rows("serves").getFirst());
    }

    @Test
    void tiesAThemeToAPropositionByWayOfItsGoals() {
        assertEquals("Beeld aan boord nu TRL 5, streven TRL 7 De kust die zichzelf meet, via Twintig technici erbij",
                rows("serves").get(1));
        assertEquals("Digitale tweeling van de kust geen die het model noemt", rows("serves").get(2)
                .replaceAll(" +", " "));
    }

    @Test
    void listsTheMilestonesOfAThemeAndItsGoals() {
        assertEquals(List.of("3 jul 2026 Eerste boei in zee TRL 5 bereikt",
                "31 mrt 2027 Tien boeien verbonden TRL 6–7 komt nog",
                "30 apr 2027 Vijfentwintig boeien komt nog",
                "31 dec 2027 Deadline van het doel Vijftig boeien in zee komt nog"), rows("theme-1"));
    }

    @Test
    void saysWhatIsNotDrawnAndWhatIsMissing() {
        assertTrue(dutch.select("header.cover").text()
                .contains("Nog zonder datum en dus niet getekend: Digitale tweeling van de kust."));
        assertTrue(dutch.select("section[aria-labelledby=theme-3]").text().contains("Meer zegt het model niet"));
        assertTrue(html(TestPlans.of("ecosystem Kust")).text().contains("Het model noemt nog geen thema's."));
    }

    @Test
    void showsTheCapabilitiesThatAreToGrow() {
        assertEquals(List.of("Beeldherkenning nu TRL 5, streven TRL 7 in jun 2027 Beta Beeld"), rows("capabilities"));
    }

    @Test
    void readsAsAListWithoutThePicture() {
        String text = TestPlans.text(TestPlans.compose(DocumentType.ROADMAP, TestPlans.kustlijn(), Language.DUTCH),
                DocumentFormat.MARKDOWN);
        assertTrue(text.contains("- Slimme boeien\n  - 1 feb – 2 jul 2026: TRL 4\n"
                + "  - 3 jul 2026 – 30 mrt 2027: TRL 5\n"), text);
        assertTrue(text.contains("  - 31 dec 2027: Vijftig boeien in zee ⚑\n"), text);
    }

    private List<String> rows(String section) {
        return dutch.select("section[aria-labelledby=" + section + "] tbody tr").eachText();
    }

    private static Document html(Plan plan) {
        return Jsoup.parse(TestPlans.text(TestPlans.compose(DocumentType.ROADMAP, plan, Language.DUTCH),
                DocumentFormat.HTML));
    }
}
