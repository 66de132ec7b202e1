/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What asks for attention, and the days that are near, on 24 November 2026. */
class AttentionTest {

    @Test
    void listsLateWorkFirstWithItsOwnerAndHowLateItIs() {
        Document plan = plan("""
                actor Alfa { kind company }
                actor Beta { kind company }
                goal Talent { indicator "people" from 0 to 10 kpi People { when below 5 measured 2026-11-01 2 } }
                action Fair for Talent by Alfa { until 2026-11-23 budget 100 EUR }
                action Site for Talent by Beta { until 2026-12-31
                    task Draft { until 2026-11-14 } task Proof by Alfa { until 2026-11-20 } }""");
        List<String> points = plan.select("section[aria-labelledby=standing] aside li, "
                + "section[aria-labelledby=standing] .callout li").eachText();
        assertEquals(List.of("Draft is 10 dagen te laat · (Beta)", "Proof is 4 dagen te laat · Alfa",
                "Fair is 1 dag te laat · Alfa"), points.subList(0, 3));
        assertTrue(points.get(3).startsWith("People staat op 2"), points.toString());
        assertTrue(points.get(4).startsWith("Van de begrote"), points.toString());
        String standing = text(plan);
        assertTrue(standing.contains("14 nov 2026 Draft (Beta) deadline van een taak"), standing);
        assertTrue(standing.contains("23 nov 2026 Fair Alfa deadline van een actie"), standing);
    }

    @Test
    void namesFiveOfManyLatePiecesOfWorkAndWhereTheOthersStand() {
        StringBuilder model = new StringBuilder();
        for (int number = 1; number <= 7; number++) {
            model.append("action A" + number + " { until 2026-10-0" + number + " } ");
        }
        String standing = text(plan(model.toString()));
        assertTrue(standing.contains("A5 is 50 dagen te laat En nog 2, zie ‘Over de datum en niet klaar’."), standing);
    }

    /** A week from Monday 9 November ends on Friday 13 November; three weeks after it on Friday 4 December. */
    @Test
    void countsComputedDeadlines() {
        Document plan = plan("""
                action Survey { from 2026-11-09 takes 1 week status going }
                action Report { after Survey takes 3 weeks }""");
        String standing = text(plan);
        assertTrue(standing.contains("13 nov 2026 Survey eind van een actie (berekend)"), standing);
        assertTrue(standing.contains("4 dec 2026 Report eind van een actie (berekend)"), standing);
        assertTrue(plan.select(".facts").text().contains("eerstvolgend eind van werk (berekend): Report"),
                plan.select(".facts").text());
    }

    private static Document plan(String model) {
        return Jsoup.parse(TestPlans.write(TestPlans.of(model), Language.DUTCH, DocumentFormat.HTML));
    }

    private static String text(Document plan) {
        return plan.select("section[aria-labelledby=standing]").text().replace('\u00a0', ' ');
    }
}
