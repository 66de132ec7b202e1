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
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for each document on organisation, finance and planning. */
class OrganisationDocumentsTest {

    private static final List<String> SMALL_MODELS = List.of("ecosystem Small", "action Website", "actor Alfa",
            "goal Talent \"Talent\"", "action One { from 2027-05-01 until 2027-04-01 }",
            "goal A under B goal B under A",
            "action One { after Two } action Two { after One }", "group Board", "governance { }",
            "action Talk { every week hours 5 h budget 20 USD }", "administration Rule", "decision Nothing",
            "finance { subsidy Fund { granted 2026-01-01 } }", "finance { subsidy Fund 5 USD { granted 2026-01-01 } }",
            "actor A ecosystem E { scope { } } finance { cash A 5 EUR cost Rent 2 EUR }");

    @ParameterizedTest
    @EnumSource(names = { "GOVERNANCE_AND_FINANCE", "ADMINISTRATION_GUIDELINE", "SUBSIDY_REPORT", "DECISION_REGISTER",
            "CALENDAR", "WORK_BREAKDOWN" })
    void leavesNoSectionHollowWhenTheModelSaysLittle(DocumentType type) {
        for (String model : SMALL_MODELS) {
            for (Language language : Language.values()) {
                Document document = html(type, TestPlans.of(model), language);
                for (Element section : document.select("section")) {
                    String content = section.text().replace(section.selectFirst("h2, h3").text(), "");
                    assertFalse(content.isBlank(), model + ": " + section.html());
                }
                assertTrue(document.select("table").stream().allMatch(table -> !table.select("tbody tr").isEmpty()));
                assertTrue(document.select("dl, ul, ol").stream().allMatch(list -> !list.text().isBlank()), model);
                assertFalse(document.text().contains("null"), document.text());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "GOVERNANCE_AND_FINANCE", "ADMINISTRATION_GUIDELINE", "SUBSIDY_REPORT", "DECISION_REGISTER",
            "CALENDAR", "WORK_BREAKDOWN" })
    void keepsWhateverAModelSaysAsText(DocumentType type) {
        Plan harmless = plan("words");
        for (String hostile : List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))", "| a | b |", "{0} {1}", "~~~~")) {
            for (Language language : Language.values()) {
                Document document = html(type, plan(hostile), language);
                document.select("span.long").unwrap();
                assertEquals(tags(html(type, harmless, language)), tags(document), hostile);
                String markdown = TestPlans.text(TestPlans.compose(type, plan(hostile), language),
                        DocumentFormat.MARKDOWN);
                assertFalse(markdown.contains("<script"), markdown);
            }
        }
    }

    private static Plan plan(String text) {
        return Plan.of(EcosystemView.of(List.of(new WholeModel(text).root())), TestPlans.TODAY);
    }

    private static List<String> tags(Document document) {
        return document.select(":not(tspan + tspan)").stream().map(Element::tagName).toList();
    }

    private static Document html(DocumentType type, Plan plan, Language language) {
        return Jsoup.parse(TestPlans.text(TestPlans.compose(type, plan, language), DocumentFormat.HTML));
    }
}
