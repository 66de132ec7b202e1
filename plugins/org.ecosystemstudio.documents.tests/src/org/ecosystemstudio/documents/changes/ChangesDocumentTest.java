/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.disclosure.Audience;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the document must say of the two versions of the made-up cluster, worked out by hand from their text. */
class ChangesDocumentTest {

    private final Document dutch = html(TestPlans.compose(DocumentType.CHANGES, TestPlans.oever(),
            TestPlans.earlierOever(), Language.DUTCH));

    @Test
    void countsWhatCameWhatChangedAndWhatWent() {
        assertEquals("Vergeleken met versie v1 van 21 september 2026.", dutch.select(".lead").text());
        assertTrue(dutch.text().contains("erbij gekomen 4 gewijzigd 10 vervallen 1"), dutch.text());
    }

    /**
     * 42,000 + 30,000 + 65,000 + 5,000 + 8,000 then, 48,000 + 30,000 + 65,000 + 24,000 + 5,000 now; 120,000 and 125,000
     * paid.
     */
    @Test
    void saysWhatItDoesToEndAndMoney() {
        String first = dutch.select("table").first().text();
        assertTrue(first.contains("Einde van het laatste werk 30 apr 2027 28 mei 2027 18 werkdagen later"), first);
        assertTrue(first.contains("Begrote kosten € 150.000 € 172.000 € 22.000 meer"), first);
        assertTrue(first.contains("Niet gedekt € 30.000 € 47.000 € 17.000 meer"), first);
    }

    @Test
    void saysFromWhatToWhat() {
        assertTrue(section("changes-goals").contains("Eigenaar Anker Techniek Boeg Machines"));
        String work = section("changes-work");
        assertTrue(work.contains("Einde 30 sep 2026 30 okt 2026 22 werkdagen later"), work);
        assertTrue(work.contains("Proef met een reparatierobot nieuw Deining Robotica"), work);
        assertTrue(work.contains("Stand op de vakbeurs vervallen Boeg Machines"), work);
        assertTrue(section("changes-actors").contains("Betrokkenheid kandidaat deelnemer"));
    }

    @Test
    void marksWhatMovedBecauseOfOtherWork() {
        assertTrue(section("changes-work").contains("4 werkdagen later, volgt uit andere data"));
    }

    @Test
    void namesRulesThatHoldNow() {
        assertTrue(dutch.text().contains("Nu in orde: Trekker en resultaat (ACT1)."), dutch.text());
    }

    @Test
    void saysThatThereIsNothingToCompareWith() {
        Document alone = html(TestPlans.compose(DocumentType.CHANGES, TestPlans.oever(), Language.ENGLISH));
        assertEquals("There is no earlier version to compare with.", alone.select(".lead").text());
        assertTrue(alone.select("section").isEmpty());
        assertTrue(alone.text().contains("Choose an earlier version of the model"));
    }

    @Test
    void saysThatNothingChanged() {
        Document same = html(TestPlans.compose(DocumentType.CHANGES, TestPlans.of("actor Alfa"),
                TestPlans.earlier("actor Alfa"), Language.ENGLISH));
        assertTrue(same.select(".lead").text().contains("Nothing that a steering group looks at changed"));
    }

    @Test
    void comparesModelsThatSayLittle() {
        Document little = html(TestPlans.compose(DocumentType.CHANGES, TestPlans.of("actor Alfa"),
                TestPlans.earlier("action Fair { task Hall }"), Language.ENGLISH));
        assertTrue(little.text().contains("Fair gone"), little.text());
    }

    @Test
    void showsNobodyButTheSteeringGroupWhatWasHiddenSince() {
        Plan plan = TestPlans.oever();
        DocumentSource source = new DocumentSource(plan, Assessment.of(plan)).since(TestPlans.earlierOever());
        DocumentSource shown = source.shownTo(Audience.PARTNERS);
        assertTrue(shown.earlier().isEmpty());
        assertFalse(DocumentType.CHANGES.isFor(shown.disclosure()));
        assertTrue(DocumentType.CHANGES.isFor(source.disclosure()));
    }

    @Test
    void listsTheSameAsPlainText() {
        Plan plan = TestPlans.oever();
        ChangeList list = ChangeList.of(new DocumentSource(plan, Assessment.of(plan)).since(TestPlans.earlierOever()),
                Wording.of(Language.ENGLISH));
        assertEquals(List.of("Goals", "Actions and tasks", "Milestones", "KPIs and measurements", "Risks", "Actors",
                "Decisions", "Money"), list.groups().stream().map(ChangeList.Group::title).toList());
        assertEquals(List.of("Owner: Anker Techniek \u2192 Boeg Machines",
                "Deadline: 30 Jun 2027 \u2192 30 Sep 2027 (66 working days later)"),
                list.groups().getFirst().items().getFirst().lines());
        assertEquals("End of the last work: 30 Apr 2027 \u2192 28 May 2027 (18 working days later)",
                list.effect().getFirst());
    }

    private String section(String anchor) {
        return dutch.select("section[aria-labelledby=" + anchor + "]").text();
    }

    private static Document html(org.ecosystemstudio.documents.tree.Document document) {
        return Jsoup.parse(TestPlans.text(document, DocumentFormat.HTML));
    }
}
