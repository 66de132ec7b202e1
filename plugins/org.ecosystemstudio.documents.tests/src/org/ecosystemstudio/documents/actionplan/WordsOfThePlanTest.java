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

/** Words and orders that a reader would stumble over otherwise. */
class WordsOfThePlanTest {

    @Test
    void saysRhythmsAsPeopleDo() {
        String text = text(plan(Language.DUTCH, """
                goal Talent
                action A for Talent { every month on day 5 until 2027-12 }
                action B for Talent { every month on the last Friday in March, June until 2027-12 }
                action C for Talent { every month on the first Monday until 2027-12 }"""));
        assertTrue(text.contains("elke maand op de 5e"), text);
        assertTrue(text.contains("op de laatste vrijdag van maart en juni")
                && !text.contains("elke maand op de laatste vrijdag"), text);
        assertTrue(text.contains("elke maand op de eerste maandag"), text);
    }

    @Test
    void doesNotSayTwiceThatASprintIsASprint() {
        String named = text(plan(Language.DUTCH, "sprint First \"Eerste ronde\" from 2026-09 { learned \"Klein\" }"));
        assertTrue(named.contains("Nu: Eerste ronde") && !named.contains("ronde: Eerste ronde"), named);
        String unnamed = text(plan(Language.DUTCH, "sprint First \"Eerste jaar\" from 2026-09 { learned \"Klein\" }"));
        assertTrue(unnamed.contains("ronde: Eerste jaar"), unnamed);
    }

    @Test
    void ordersGoalsOfEqualPriorityByTheirNumbers() {
        assertEquals(List.of("Doel 10", "Doel 1", "Doel 2", "Doel 11"),
                plan(Language.DUTCH, """
                        goal A "Doel 11"
                        goal B "Doel 2"
                        goal C "Doel 1"
                        goal D "Doel 10" { priority high }""")
                        .select("section[aria-labelledby=goals] > section > h3").eachText());
    }

    @Test
    void tellsADerivedPeriodFromADeclaredOne() {
        Document derived = plan(Language.DUTCH, "action A { from 2027-01-04 until 2027-03-01 }");
        assertTrue(text(derived).contains("planperiode (afgeleid): januari 2027 – maart 2027"), text(derived));
        Document declared = plan(Language.DUTCH, "ecosystem E { period 2027-01 to 2027-03 }");
        assertTrue(text(declared).contains("januari 2027 – maart 2027") && !text(declared).contains("afgeleid"),
                text(declared));
    }

    @Test
    void usesTheWordsOfTheField() {
        String dutch = text(plan(Language.DUTCH, """
                actor Alfa { kind company capacity 0.2 people }
                action Talk by Alfa
                risk "Nobody joins" { mitigation "Talks" by Talk }"""));
        assertTrue(dutch.contains("Talks (via Talk)"), dutch);
        assertTrue(dutch.contains("capaciteit 0,2 fte"), dutch);
        assertTrue(dutch.contains("hoog, gemiddeld of laag"), dutch);
        String english = text(plan(Language.ENGLISH,
                "ecosystem E { urgency \"Parts\" since 2025-10 event \"Fire\" } action Fair { status going }"));
        assertTrue(english.contains("Urgent since Oct 2025. Trigger: Fire."), english);
        assertTrue(english.contains("under way"), english);
    }

    private static Document plan(Language language, String model) {
        return Jsoup.parse(TestPlans.write(TestPlans.of(model), language, DocumentFormat.HTML));
    }

    private static String text(Document plan) {
        return plan.text().replace('\u00a0', ' ');
    }
}
