/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.changes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.EarlierVersion;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.WholeModel;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.planning.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts and names of versions that try to be more than text, in documents that compare two of them. */
class HostileVersionsTest {

    private static final List<String> HOSTILE = List.of("<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "| a | b |", "{0} {1}", "\u202eevil");

    @ParameterizedTest
    @EnumSource(names = { "CHANGES", "MEETING_PACK", "NEXT_SPRINT" })
    void stayText(DocumentType type) {
        for (String hostile : HOSTILE) {
            Plan before = plan("words", LocalDate.of(2026, 1, 5));
            EarlierVersion earlier = new EarlierVersion(before, Assessment.of(before), hostile, before.today());
            org.ecosystemstudio.documents.tree.Document document = TestPlans.compose(type,
                    plan(hostile, TestPlans.TODAY), earlier, Language.ENGLISH);
            Document html = Jsoup.parse(TestPlans.text(document, DocumentFormat.HTML));
            assertTrue(html.select("script, img, [onerror]").isEmpty(), hostile);
            html.select("a[href]").forEach(
                    link -> assertTrue(link.attr("href").matches("#.*|https?://.*"), link.outerHtml()));
            assertFalse(TestPlans.text(document, DocumentFormat.MARKDOWN).toLowerCase(Locale.ROOT)
                    .contains("<script"), hostile);
        }
    }

    private static Plan plan(String text, LocalDate day) {
        return Plan.of(EcosystemView.of(List.of(new WholeModel(text).root())), day);
    }
}
