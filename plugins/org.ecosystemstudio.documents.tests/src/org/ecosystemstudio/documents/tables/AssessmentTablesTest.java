/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.junit.jupiter.api.Test;

class AssessmentTablesTest {

    @Test
    void givesEveryQuestionARowToFillIn() {
        TestTables tables = TestTables.of(DocumentType.QUESTIONS, TestPlans.of("""
                ecosystem Klein
                actor Alfa "Alfa Apparaten"
                answer Q1.1 "De kade,\\nen wie er *bouwt*" by Alfa on 2026-10-01
                answer Q1.1 "Ook de scholen"
                waive Q1.2 because "Er is nog niets\""""), Language.ENGLISH);
        assertEquals(List.of("Q1.1", "Q1.1", "Q1.2", "Q1.3"), tables.column("questions", "code").subList(0, 4));
        assertEquals("De kade,\nen wie er *bouwt*", tables.value("questions", "Q1.1", "answer"));
        assertEquals("Alfa Apparaten", tables.value("questions", "Q1.1", "by"));
        assertEquals("2026-10-01", tables.value("questions", "Q1.1", "date"));
        assertEquals("Answered", tables.value("questions", "Q1.1", "status"));
        assertEquals("Need not be answered", tables.value("questions", "Q1.2", "status"));
        assertEquals("Er is nog niets", tables.value("questions", "Q1.2", "reason"));
        assertEquals("Open", tables.value("questions", "Q1.3", "status"));
        assertEquals("", tables.value("questions", "Q1.3", "answer"));
        assertTrue(tables.value("questions", "Q1.3", "step").startsWith("1  "));
    }

    @Test
    void givesEveryRuleARow() {
        TestTables tables = TestTables.of(DocumentType.SCORE_CARD, TestPlans.water(), Language.ENGLISH);
        assertEquals(Assessment.of(TestPlans.water()).outcomes().stream().map(outcome -> outcome.rule().code())
                .toList(), tables.column("rules", "code"));
        int open = tables.column("rules", "verdict").indexOf("Open");
        assertTrue(Integer.parseInt(tables.column("rules", "open").get(open)) > 0);
        assertEquals(Integer.parseInt(tables.column("rules", "open").get(open)),
                tables.column("rules", "toDo").get(open).lines().count());
    }
}
