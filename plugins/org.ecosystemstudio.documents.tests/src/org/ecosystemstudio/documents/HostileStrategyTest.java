/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.planning.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The documents of the first three steps with texts that try to be more than text. */
class HostileStrategyTest {

    @ParameterizedTest
    @EnumSource(names = { "START_DOCUMENT", "PROPOSITION_SHEET", "ECOSYSTEM_CANVAS", "ECOSYSTEM_PLAN",
            "GOALS_AND_AGENDA", "SWOT", "TOOLS_PER_STEP" })
    void stayText(DocumentType type) {
        for (String hostile : List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))", "</style><svg onload=alert(1)>", "| a | b |", "{0} {1}", "\ud800 lone",
                "x".repeat(20_000), "- ".repeat(2_000), "\uD83C\uDF0A".repeat(500))) {
            Plan plan = Plan.of(EcosystemView.of(List.of(new WholeModel(hostile).root())), TestPlans.TODAY);
            org.ecosystemstudio.documents.tree.Document written = TestPlans.compose(type, plan, Language.DUTCH);
            Document html = Jsoup.parse(TestPlans.text(written, DocumentFormat.HTML));
            assertTrue(html.select("script, img, [style], [onload], [onerror]").isEmpty());
            html.select("a[href]").forEach(link -> assertTrue(link.attr("href").matches("#.*|https?://.*")));
            assertFalse(TestPlans.text(written, DocumentFormat.MARKDOWN).contains("<script"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "START_DOCUMENT", "PROPOSITION_SHEET", "ECOSYSTEM_CANVAS", "ECOSYSTEM_PLAN",
            "GOALS_AND_AGENDA", "SWOT", "TOOLS_PER_STEP" })
    void haveUniqueIdsAndLinksThatLeadSomewhere(DocumentType type) {
        Document html = Jsoup.parse(TestPlans.text(TestPlans.compose(type, TestPlans.dijk(), Language.DUTCH),
                DocumentFormat.HTML));
        List<String> ids = html.select("[id]").eachAttr("id");
        assertEquals(ids.size(), ids.stream().distinct().count());
        html.select("a[href^=#]").forEach(link -> assertTrue(ids.contains(link.attr("href").substring(1)),
                link.outerHtml()));
        html.select("table").forEach(table -> assertFalse(table.select("caption").text().isBlank()));
    }
}
