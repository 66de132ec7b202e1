/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ToolsPerStepTest {

    private final Document document = tools(TestPlans.dijk());

    @Test
    void hasAPageForEachStepWithItsTools() {
        assertEquals(7, document.select("main > section.page").size());
        assertEquals(List.of("Cluster Innovation Circle", "SWOT analysis", "Roadmaps for innovation systems",
                "Work breakdown overview", "Function thinking"),
                document.select("section[aria-labelledby=step-3] > table tbody th").eachText());
    }

    @Test
    void fillsInWhatTheModelSays() {
        assertEquals("Rekenhuis company participant Orders in eigen land, Droge voeten",
                document.selectFirst("section[aria-labelledby=tool-stakeholders] tr:contains(Rekenhuis)").text());
        assertEquals("Onze meting telt voor de norm not yet not yet not yet agreed not yet",
                document.select("section[aria-labelledby=tool-smart] tr:contains(norm)").text());
        assertEquals("Budget Kernteam",
                document.select("section[aria-labelledby=tool-decisions] tr:contains(Budget)").text());
        assertEquals("Wie achter de dijk woont to the stakeholders Wij houden de wacht (awareness) "
                + "huis-aan-huisblad every quarter, Waterschap Oosterdijk",
                document.select("section[aria-labelledby=tool-communication] tbody tr").text());
        assertEquals(1, document.select("section[aria-labelledby=tool-kpis] tbody tr").size());
    }

    /** Each step ends with lines for what is missing; an empty model has nine tools to fill in besides. */
    @Test
    void leavesLinesToWriteOnForWhatIsMissing() {
        assertEquals(7, document.select(".writing").size());
        assertEquals(7 + 9, tools(TestPlans.of("ecosystem E { }")).select(".writing").size());
    }

    private static Document tools(Plan plan) {
        return Jsoup.parse(TestPlans.text(TestPlans.compose(DocumentType.TOOLS_PER_STEP, plan, Language.ENGLISH),
                DocumentFormat.HTML));
    }
}
