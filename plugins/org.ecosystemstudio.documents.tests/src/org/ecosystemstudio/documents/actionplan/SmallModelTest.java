/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models of a line or two give small documents without hollow sections. */
class SmallModelTest {

    @ParameterizedTest
    @ValueSource(strings = { "ecosystem Small", "action Website", "actor Alfa", "goal Talent \"Talent\"",
            "goal Talent action Website for Talent", "theme Printing", "step map done",
            "actor Alfa action Fair by Alfa { every month on the first Monday }",
            "actor Alfa action Fair by Alfa { until 2027-03 budget 300 EUR } action Old { budget 20 USD }",
            "finance { cost Office 500 EUR }", "finance { subsidy Fund 500 EUR { requested 2026-01-05 } }",
            "risk \"Nobody joins\"", "milestone \"Start\" 2027-01-01", "decision Start 2026-01-01",
            "action One { from 2027-05-01 until 2027-04-01 }", "action One { after Two } action Two { after One }" })
    void leavesNoSectionHollow(String model) {
        for (Language language : Language.values()) {
            Document document = Jsoup.parse(TestPlans.write(TestPlans.of(model), language, DocumentFormat.HTML));
            for (Element section : document.select("section")) {
                String content = section.text().replace(section.selectFirst("h2, h3").text(), "");
                assertFalse(content.isBlank(), section.html());
            }
            assertTrue(document.select("table").stream().allMatch(table -> !table.select("tbody tr").isEmpty()));
            assertTrue(document.select("dl, ul, ol, details").stream().allMatch(list -> !list.text().isBlank()));
            assertFalse(TestPlans.write(TestPlans.of(model), language, DocumentFormat.MARKDOWN).contains("null"));
            assertFalse(document.text().contains("null"), document.text());
        }
    }

    @Test
    void saysWhatToAddWhenThereIsNothingYet() {
        Document document =
                Jsoup.parse(TestPlans.write(TestPlans.of("ecosystem Klein"), Language.DUTCH, DocumentFormat.HTML));
        assertEquals("Klein", document.selectFirst("h1").text());
        assertEquals(List.of("Wat nog ontbreekt"), document.select("main h2").eachText());
        assertTrue(document.text().contains("Aantal deelnemers: 0"), document.text());
        assertTrue(document.text().contains("horen bij een latere stap van het strategiemodel"), document.text());
    }

    @Test
    void showsActionsWithoutGoalsAsSuch() {
        Document document =
                Jsoup.parse(TestPlans.write(TestPlans.of("action Website"), Language.DUTCH, DocumentFormat.HTML));
        assertTrue(document.text().contains("Het model noemt nog geen doelen."), document.text());
        assertTrue(document.getElementById("action-website").text().contains("geen trekker"));
    }

    @Test
    void neverSumsAmountsOfTwoCurrencies() {
        Document document = Jsoup.parse(TestPlans.write(TestPlans.of(
                "action One { budget 300 EUR } action Two { budget 20 USD }"), Language.ENGLISH, DocumentFormat.HTML));
        String text = document.text().replace('\u00a0', ' ');
        assertTrue(text.contains("more than one currency"), text);
        assertTrue(text.contains("€300") && text.contains("USD 20") && !text.contains("320"), text);
    }
}
