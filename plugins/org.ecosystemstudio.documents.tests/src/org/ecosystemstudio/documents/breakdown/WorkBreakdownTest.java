/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.WrittenDocumentReader;
import org.junit.jupiter.api.Test;

class WorkBreakdownTest {

    private final WrittenDocumentReader breakdown = read("""
            actor Alfa
            goal Talent "Talent" { priority high owner Alfa by 2027-06-30 subgoal Trainees "Trainees" }
            goal Other "Work" { priority low }
            action Course "Course" for Talent.Trainees, Other by Alfa {
                from 2026-12-01 until 2027-01-29 hours 100 h budget 900 EUR
                task Design "Design" 20 h { status done }
                task Run "Run" 40 h
            }
            action Letter "Letter" for Talent { hours 10 h every month }
            illustrative action Site "Site" for Talent { hours 1 h }
            action Loose "Loose" { budget 50 EUR }
            finance { cost Office 100 EUR }
            """);

    @Test
    void sumsEachGoalUp() {
        assertEquals(List.of("1 Talent Alfa by 30 Jun 2027 111 hours° €900° under way", "2 Work under way",
                "3 Actions that serve no goal €50", "Total 111 hours° €950°"),
                breakdown.rows("The goals with what their work takes"));
    }

    /** Course serves Talent and Work equally: 450 each; Loose is 50, and Office 100 stands outside of the actions. */
    @Test
    void leadsFromTheWorkUnderEachGoalToItsCostInTheBudget() {
        assertEquals(List.of("Talent €900 -€450 €450", "Work €450 €450",
                "General (serves no goal) €50 €100 €150", "Total €950 €100 €1,050"),
                breakdown.rows("From the actions under each goal to the cost of that goal"));
    }

    @Test
    void numbersSubgoalsSubprojectsAndTasks() {
        assertEquals(List.of("1.1 Trainees subgoal 1 Dec 2026 – 29 Jan 2027 100 hours €900 under way",
                "1.1.1 Course subproject, serves Work too Alfa 1 Dec 2026 – 29 Jan 2027 100 hours €900 33% under way",
                "1.1.1.1 Design (Alfa) 1–3 Dec 2026 (estimated from its hours) 20 hours 100% done",
                "1.1.1.2 Run (Alfa) 1–7 Dec 2026 (estimated from its hours) 40 hours planned"),
                breakdown.rows("Work for Talent").subList(0, 4));
    }

    @Test
    void saysOfAGoalWithoutWorkThatItHasNone() {
        assertTrue(breakdown.section("goal-other").contains("No action serves this goal yet"), breakdown.text());
    }

    @Test
    void saysSoWhenThereIsNothingToBreakDown() {
        assertTrue(read("ecosystem E").text().contains("The model holds no goals and no actions yet"));
    }

    private static WrittenDocumentReader read(String model) {
        return WrittenDocumentReader.of(DocumentType.WORK_BREAKDOWN, model);
    }
}
