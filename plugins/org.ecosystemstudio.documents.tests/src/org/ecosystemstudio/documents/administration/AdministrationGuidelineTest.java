/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.WrittenDocumentReader;
import org.junit.jupiter.api.Test;

class AdministrationGuidelineTest {

    private final WrittenDocumentReader guideline = read("""
            ecosystem E { period 2026-01 to 2027-12 }
            actor Alfa actor Beta actor Office
            action Lab "The lab" by Alfa with Beta { funded by Fund task Build by Beta }
            action Web "The site" by Beta
            action Done by Alfa { status done }
            action Stopped by Alfa { status stopped task Part by Alfa }
            finance {
                subsidy Fund "The fund" 500 EUR {
                    granted 2026-02-01
                    condition Hours "Hours per week" anchored in Sheets by 2027-03-31
                    condition Logo "Logo shown" anchored in Web met on 2026-05-01
                }
                subsidy No "Rejected fund" 100 EUR { status rejected condition "Never asked" }
            }
            administration Sheets "Hours by Monday" { records time, expenses responsible Office every month on day 5 }
            watch environment "Policy" by Office every quarter
            """);

    @Test
    void countsTheMonthsOfAnActionThatIsHeldInSome() {
        assertEquals(List.of("Talks Talks every 2 months", "Visits Visits 4 times a year"), read("""
                ecosystem E { period 2026-01 to 2027-12 }
                action Talks { every 2 months }
                action Visits { every month on the last Friday in March, June, September, November until 2027-12 }
                """).rows("The actions that are open, with the code to book on"));
    }

    /** The 5th of November has passed. */
    @Test
    void saysWhatToRecordWhenAndForWhichCondition() {
        assertEquals(List.of("Hours by Monday time, expenses every month on day 5 next: 5 Dec 2026 Office "
                + "Hours per week"),
                guideline.rows("What is recorded, how often, and which condition asks for it"));
    }

    @Test
    void listsTheConditionsOfAllButRejectedSubsidiesWithWhoSeesToThem() {
        assertEquals(List.of("The fund", "Hours per week Hours by Monday Office 31 Mar 2027 open",
                "Logo shown The site Beta met"), guideline.rows("Conditions of the subsidies, and what sees to each"));
    }

    @Test
    void saysWhatIsMonitored() {
        assertEquals(List.of("Watch: Policy monitoring Office every quarter, next: Q4 2026"),
                guideline.rows("Measurements and reports, with who sees to them"));
    }

    @Test
    void givesTheCodesOfOpenActionsWithTheSubsidyThatPays() {
        assertEquals(List.of("Lab The lab Alfa The fund", "Web The site Beta"),
                guideline.rows("The actions that are open, with the code to book on"));
    }

    @Test
    void givesEachParticipantTheCodesThatItMayBookOn() {
        assertEquals(List.of("Alfa Lab", "Beta Lab, Web"), guideline.rows("The codes of each participant"));
        assertEquals("Lab The lab Alfa The fund", guideline.text("tr#action-lab"));
        assertEquals("Lab", guideline.text("td a[href=#action-lab]"));
    }

    @Test
    void endsWithEmptySheetsToWriteOn() {
        assertEquals(List.of("Time sheet", "Expense sheet"), guideline.texts("section.page h2"));
        for (String sheet : List.of("time-sheet", "expense-sheet")) {
            List<String> rows = guideline.texts("section[aria-labelledby=" + sheet + "] tr.blank");
            assertTrue(rows.size() > 12);
            assertEquals(List.of("Total"), rows.stream().filter(row -> !row.isEmpty()).toList());
        }
    }

    @Test
    void saysThatRulesAreMissingAndStillGivesTheSheets() {
        WrittenDocumentReader empty = read("ecosystem E");
        assertTrue(empty.text().contains("holds no rules for administration yet"), empty.text());
        assertEquals(List.of("Time sheet", "Expense sheet"), empty.texts("main h2"));
    }

    private static WrittenDocumentReader read(String model) {
        return WrittenDocumentReader.of(DocumentType.ADMINISTRATION_GUIDELINE, model);
    }
}
