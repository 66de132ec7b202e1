/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.planning.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document links to nothing that it does not hold. */
class InternalLinksTest {

    private static final String WORK_THAT_IS_OVER = """
            ecosystem T
            actor A
            goal G
            action Site for G by A { from 2026-02 until 2026-04 status done }
            action Talks for G by A { from 2026-02 until 2027-04 }
            finance {
                subsidy Grant 1000 EUR {
                    status granted
                    condition Logo anchored in Site
                    condition Visits anchored in Talks
                }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void leadToWhatTheDocumentHolds(DocumentType type) {
        for (Plan plan : plans()) {
            DocumentSource source = TestPlans.source(plan).since(TestPlans.earlierOever());
            Document page = Jsoup.parse(TestPlans.text(new Documents().compose(type, Language.DUTCH, source),
                    DocumentFormat.HTML));
            List<String> nowhere = new ArrayList<>();
            for (Element link : page.select("a[href^=#]")) {
                if (page.getElementById(link.attr("href").substring(1)) == null) {
                    nowhere.add(link.outerHtml());
                }
            }
            assertEquals(List.of(), nowhere);
        }
    }

    private static List<Plan> plans() {
        return List.of(TestPlans.haven(), TestPlans.water(), TestPlans.dijk(), TestPlans.kustlijn(), TestPlans.oever(),
                TestPlans.veer(), TestPlans.of(WORK_THAT_IS_OVER),
                Plan.of(EcosystemView.of(List.of(new WholeModel("words").root())), TestPlans.TODAY));
    }
}
