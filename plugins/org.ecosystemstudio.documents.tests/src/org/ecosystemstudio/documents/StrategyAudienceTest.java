/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.disclosure.Audience;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the documents of the first three steps keep from the public: amounts, risks and what is still missing. */
class StrategyAudienceTest {

    private final Plan plan = TestPlans.dijk();
    private final DocumentSource source = new DocumentSource(plan, Assessment.of(plan)).shownTo(Audience.PUBLIC);

    @ParameterizedTest
    @EnumSource(names = { "START_DOCUMENT", "PROPOSITION_SHEET", "ECOSYSTEM_CANVAS", "ECOSYSTEM_PLAN",
            "GOALS_AND_AGENDA", "SWOT" })
    void sayNothingOfAmountsRisksAndOpenPoints(DocumentType type) {
        Document document = open(type);
        String text = document.text();
        assertFalse(text.contains("€") || text.contains("De kabel breekt"), text);
        assertFalse(text.contains("Nothing yet") || text.contains("Not filled in yet"), text);
        assertTrue(document.select("#open-points").isEmpty());
    }

    @Test
    void sayInABoxThatItWasLeftOut() {
        assertEquals(List.of("Money", "Risks"), open(DocumentType.ECOSYSTEM_CANVAS)
                .select(".canvas > div:contains(Left out for these readers.) h2").eachText());
    }

    @Test
    void makeNoWorkshopPagesForTheirReaders() {
        assertFalse(DocumentType.TOOLS_PER_STEP.isFor(source.disclosure()));
    }

    private Document open(DocumentType type) {
        return Jsoup.parse(TestPlans.text(new Documents().compose(type, Language.ENGLISH, source),
                DocumentFormat.HTML));
    }
}
