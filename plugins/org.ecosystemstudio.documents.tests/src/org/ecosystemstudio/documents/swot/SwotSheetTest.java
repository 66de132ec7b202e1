/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.swot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the SWOT sheet of the made-up dike cluster must say, worked out by hand from its text. */
class SwotSheetTest {

    private final Document sheet = Jsoup.parse(TestPlans.text(
            TestPlans.compose(DocumentType.SWOT, TestPlans.dijk(), Language.ENGLISH), DocumentFormat.HTML));

    @Test
    void saysWhereEachPointComesFrom() {
        assertEquals(List.of("Kabel, model en dijk bij elkaar (from the analysis)"), points("Strengths"));
        assertEquals(List.of("Een grote partij koopt een van ons (from the analysis)",
                "Te weinig dijkwachten (outside influence)", "De kabel breekt bij het ingraven (risk)",
                "De norm komt te vroeg (risk)"), points("Threats"));
    }

    /** The analysis and the proposition name the same opportunity; a neutral influence is neither. */
    @Test
    void standsAPointOnceThatSeveralSay() {
        assertEquals(List.of("Europa betaalt mee aan dijken (from the analysis, outside influence)",
                "Verkiezingen (outside influence)"), points("Opportunities"));
    }

    /** The model that is too slow is a matter of organisational capacity, the cable one of long term vision. */
    @Test
    void countsTheRisksOfWorkingTogetherAmongTheWeaknesses() {
        assertTrue(points("Weaknesses").contains("Het model rekent te traag (risk)"), points("Weaknesses").toString());
    }

    @Test
    void saysOnceWhatAnInfluenceSaysShorter() {
        assertEquals(List.of("The grid is full for years (from the analysis, outside influence)",
                "The gri (outside influence)"), points(sheet("""
                        ecosystem E { }
                        swot { threat "The grid is full for years" }
                        factor Grid "The grid is full" { influence threat }
                        factor Part "The gri" { influence threat }
                        """), "Threats"));
    }

    /** Both rows share 32 lines: with 3 points above, 29 are left below. */
    @Test
    void givesTheRoomThatOneRowLeavesToTheOther() {
        String risks = IntStream.range(0, 40).mapToObj(number -> "risk \"Risk number " + number + "\"")
                .collect(Collectors.joining("\n"));
        List<String> threats = points(sheet("""
                ecosystem E { }
                swot { strength "One" strength "Two" strength "Three" }
                """ + risks), "Threats");
        assertEquals(29, threats.size());
        assertEquals("and 12 more", threats.getLast());
    }

    @Test
    void isOneSheet() {
        assertTrue(sheet.body().hasClass("sheet"));
        assertEquals(List.of("Strengths", "Weaknesses", "Opportunities", "Threats"),
                sheet.select(".canvas h2").eachText());
    }

    private static Document sheet(String model) {
        return Jsoup.parse(TestPlans.text(TestPlans.compose(DocumentType.SWOT, TestPlans.of(model), Language.ENGLISH),
                DocumentFormat.HTML));
    }

    private List<String> points(String quadrant) {
        return points(sheet, quadrant);
    }

    private static List<String> points(Document sheet, String quadrant) {
        return sheet.select(".canvas > div:has(h2:contains(" + quadrant + ")) li").eachText();
    }
}
