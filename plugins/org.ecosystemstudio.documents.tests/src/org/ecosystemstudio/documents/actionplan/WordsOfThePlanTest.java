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
                risk "Nobody joins" probability medium { mitigation "Talks" by Talk }"""));
        assertTrue(dutch.contains("Talks (via Talk)"), dutch);
        assertTrue(dutch.contains("capaciteit 0,2 fte"), dutch);
        assertTrue(dutch.contains("gemiddeld"), dutch);
        String english = text(plan(Language.ENGLISH,
                "ecosystem E { urgency \"Parts\" since 2025-10 event \"Fire\" } action Fair { status going }"));
        assertTrue(english.contains("Urgent since Oct 2025. Trigger: Fire."), english);
        assertTrue(english.contains("under way"), english);
    }

    @Test
    void saysThatHoursAndBudgetOfWhatRecursAreTotals() {
        String text = text(plan(Language.ENGLISH, """
                action Fair { every year in October hours 100 h budget 20000 EUR }
                action Talk { every month hours 5 h }
                action Hall { every week budget 5 EUR }
                action Call { every day }"""));
        for (String words : List.of("Rhythm: every year in October (hours and budget in total)",
                "Rhythm: every month (hours in total)", "Rhythm: every week (budget in total)", "Rhythm: every day")) {
            assertTrue(text.contains(words), words + " in " + text);
        }
        assertFalse(text.contains("every day ("), text);
    }

    /** 2 hours over five years: 0.03 hours a month. */
    @Test
    void callsNoMonthBusyThatAsksNoHours() {
        String text = text(plan(Language.ENGLISH, """
                ecosystem E { period 2026 to 2030 }
                actor Alfa
                action Call by Alfa { every month hours 2 h }"""));
        assertTrue(text.contains("2 hours planned"), text);
        assertFalse(text.contains("busiest month"), text);
    }

    /** Fridays 6 and 13 November, before Tuesday the 24th. */
    @Test
    void saysWhenARhythmWasLast() {
        String row = plan(Language.ENGLISH, """
                ecosystem E { period 2026-11 to 2026-12 }
                action Talk { every week on Friday 2 times from 2026-11-06 }""").getElementById("action-talk").text()
                .replace('\u00a0', ' ');
        assertTrue(row.contains("every week last: 13 Nov 2026 done"), row);
    }

    @Test
    void shouldNotBelieveMoreThanTheWhole() {
        String text = text(plan(Language.ENGLISH, "action Site { progress 5 of 3 }"));
        assertTrue(text.contains("5 of 3 more than the whole"), text);
        assertFalse(text.contains("100%"), text);
    }

    @Test
    void countsOneActionAsOne() {
        String one = "goal G action A for G { status done }";
        assertTrue(text(plan(Language.ENGLISH, one)).contains("1 of 1 action done"));
        assertTrue(text(plan(Language.DUTCH, one)).contains("1 van 1 actie gereed"));
        assertTrue(text(plan(Language.ENGLISH, one + " action B for G")).contains("1 of 2 actions done"));
    }

    @Test
    void describesDeliverablesAndMilestones() {
        String text = text(plan(Language.ENGLISH, """
                action Lab {
                    delivers "Hall" { description "Heated, with a crane" }
                    delivers "Key"
                    milestone "Opened" 2027-02-01 { description "By the mayor" }
                }"""));
        assertTrue(text.contains("Delivers: Hall: Heated, with a crane; Key"), text);
        assertTrue(text.contains("Milestones: Opened (1 Feb 2027): By the mayor"), text);
    }

    @Test
    void letsAWordTooLongForAColumnBreak() {
        String word = "Zeer".repeat(35);
        Document plan = plan(Language.DUTCH, "actor A \"" + word + " BV\" action Lab by A");
        assertEquals(List.of(word), plan.select(".long").eachText().stream().distinct().toList());
        assertTrue(plan.select("td .long, th .long").size() >= 2, plan.outerHtml());
        assertEquals(0, plan(Language.DUTCH, "actor A \"Noordelijke Ontwikkelmaatschappij\" action Lab by A")
                .select(".long").size());
    }

    @Test
    void ordersActorsByTheirNumbers() {
        assertEquals(List.of("Actor 1", "Actor 2", "Actor 10"), plan(Language.ENGLISH, """
                actor A "Actor 10" actor B "Actor 2" actor C "Actor 1"
                action Lab { budget 10 EUR }
                finance { cash A 1 EUR cash B 1 EUR cash C 1 EUR }""")
                .select("section[aria-labelledby=budget] tbody tr:not(.total) th").eachText().stream()
                .filter(name -> name.startsWith("Actor")).toList());
    }

    private static Document plan(Language language, String model) {
        return Jsoup.parse(TestPlans.write(TestPlans.of(model), language, DocumentFormat.HTML));
    }

    private static String text(Document plan) {
        return plan.text().replace('\u00a0', ' ');
    }
}
