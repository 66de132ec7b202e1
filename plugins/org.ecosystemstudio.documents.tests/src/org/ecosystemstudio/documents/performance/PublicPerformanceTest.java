/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.Documents;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.disclosure.Audience;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the public may not see of how the made-up cluster performs. */
class PublicPerformanceTest {

    private final Plan plan = TestPlans.kustlijn();
    private final DocumentSource source =
            new DocumentSource(plan, Assessment.of(plan)).shownTo(Audience.PUBLIC);

    @ParameterizedTest
    @EnumSource(names = { "HEATMAP", "ROADMAP", "DASHBOARD", "COMMUNICATION_PLAN" })
    void hidesOpenPoints(DocumentType type) {
        assertTrue(html(type).select("section[aria-labelledby=open-points], .callout.bad").isEmpty());
    }

    @Test
    void showsWhoWorksOnWhatWithoutWhatIsMissing() {
        Document heatmap = html(DocumentType.HEATMAP);
        assertFalse(heatmap.select("span.shade.s3").isEmpty());
        assertTrue(heatmap.select(".badge.bad, section[aria-labelledby=demand]").isEmpty());
        assertFalse(heatmap.text().contains("Batterijen"));
        assertEquals(2, heatmap.select("dl.facts dd").size());
    }

    @Test
    void showsCommunicationWithoutWhatIsMissing() {
        assertFalse(html(DocumentType.COMMUNICATION_PLAN).text().contains("Nog zonder boodschap"));
    }

    @Test
    void showsProgressWithoutAmountsAndWithoutWhatServesNothing() {
        Document dashboard = html(DocumentType.DASHBOARD);
        assertTrue(dashboard.select("section[aria-labelledby=money]").isEmpty());
        assertFalse(dashboard.text().contains("Dragen aan geen doel bij"));
        assertFalse(dashboard.select("section[aria-labelledby=kpis] tbody tr").isEmpty());
    }

    private Document html(DocumentType type) {
        return Jsoup.parse(TestPlans.text(new Documents().compose(type, Language.DUTCH, source), DocumentFormat.HTML));
    }
}
