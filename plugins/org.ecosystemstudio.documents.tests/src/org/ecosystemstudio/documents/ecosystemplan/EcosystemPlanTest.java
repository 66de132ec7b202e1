/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.ecosystemplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

class EcosystemPlanTest {

    @Test
    void tellsTheFirstThreeStepsInOne() {
        Document plan = plan(TestPlans.dijk());
        assertEquals(List.of("players", "interests", "proposition-1", "influences", "risks", "goal-tree",
                "programme-lines", "agenda", "commitment", "open-points"),
                plan.select("main > section").eachAttr("aria-labelledby"));
        String open = plan.select("section[aria-labelledby=open-points]").text();
        assertTrue(open.contains("MAP4") && open.contains("PROP1") && open.contains("GOAL1"), open);
        assertFalse(open.contains("FIN1") || open.contains("Q4.1"), open);
    }

    @Test
    void isShortWhenTheModelIs() {
        assertEquals(1, plan(TestPlans.of("ecosystem One { }")).select("main > section").size());
    }

    private static Document plan(Plan plan) {
        return Jsoup.parse(TestPlans.text(TestPlans.compose(DocumentType.ECOSYSTEM_PLAN, plan, Language.ENGLISH),
                DocumentFormat.HTML));
    }
}
