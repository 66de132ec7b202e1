/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.swot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

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
                "Het model rekent te traag (risk)", "De norm komt te vroeg (risk)"), points("Threats"));
    }

    /** The analysis and the proposition name the same opportunity; a neutral influence is neither. */
    @Test
    void standsAPointOnceThatSeveralSay() {
        assertEquals(List.of("Europa betaalt mee aan dijken (from the analysis, outside influence)",
                "Verkiezingen (outside influence)"), points("Opportunities"));
    }

    @Test
    void isOneSheet() {
        assertTrue(sheet.body().hasClass("sheet"));
        assertEquals(List.of("Strengths", "Weaknesses", "Opportunities", "Threats"),
                sheet.select(".canvas h2").eachText());
    }

    private List<String> points(String quadrant) {
        return sheet.select(".canvas > div:has(h2:contains(" + quadrant + ")) li").eachText();
    }
}
