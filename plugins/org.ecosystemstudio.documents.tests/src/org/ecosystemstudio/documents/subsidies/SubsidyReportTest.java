/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.subsidies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.WrittenDocumentReader;
import org.junit.jupiter.api.Test;

/** The report on 24 November 2026, a Tuesday. */
class SubsidyReportTest {

    private final WrittenDocumentReader report = read("""
            action Lab "The lab" { from 2026-11-23 until 2026-11-27 hours 50 h budget 1000 EUR funded by Fund
                spent 300 EUR on 2026-10-05 delivers "A bench" }
            action Talk "A talk" { from 2027-02-01 until 2027-02-05 hours 10 h budget 500 EUR funded by Fund }
            finance {
                subsidy Fund "The fund" 600 EUR {
                    granted 2026-02-01
                    share 40 %
                    condition Met "Met one" met on 2026-05-01
                    condition Open "Open one"
                }
                subsidy Wish "A wish" 100 EUR { requested 2026-10-01 }
                subsidy No "No fund" 100 EUR { status rejected }
            }""");

    /** Two of the five days of the lab have passed. What is late is not saved: in the end 1,500 of cost, of which 40 %. */
    @Test
    void setsWhatIsRecordedBesideWhatWasPlannedAndWhatIsExpected() {
        assertEquals(List.of("Hours 60 hours 20 hours 60 hours", "Cost €1,500 €400 €300 €1,500",
                "Subsidy, 40% of the cost €600 €160 €120 €600"), report.rows("Realised and expected, for The fund"));
    }

    /** Of the work that the fund pays for: 8 hours of A at 75; what A worked elsewhere is not for this funder. */
    @Test
    void saysWhatHoursWorkedAreWorthBesideTheCost() {
        String text = read("""
                actor A
                action Lab by A { budget 100 EUR funded by Fund worked 8 h in 2026-05 }
                action Web by A { budget 100 EUR worked 90 h in 2026-05 }
                finance { in kind A 100 h at 75 EUR subsidy Fund 50 EUR { granted 2026-02-01 } }""").text();
        assertTrue(text.contains("The cost is money alone, without the worth of hours. Beside that, 8 hours were "
                + "worked, worth €600 at the rates of what is brought in kind."), text);
    }

    /** Of ten days at 100 in the last and first five of a year five fall in 2026: 500, of which half is 250. */
    @Test
    void givesNoSubsidyForCostOutsideItsPeriodAndWarns() {
        WrittenDocumentReader outside = read("""
                action Lab { from 2026-12-27 until 2027-01-05 budget 1000 EUR funded by Fund }
                finance { subsidy Fund 500 EUR { granted 2026-02-01 share 50 % period 2026 } }""");
        assertEquals(List.of("Cost €1,000 €1,000", "Cost in the period of the subsidy €500 €500",
                "Subsidy, 50% of the cost €250 €250"), outside.rows("Realised and expected, for Fund"));
        assertTrue(outside.text(".callout.warning").contains("€500 of the cost falls outside the period"),
                outside.text());
    }

    @Test
    void showsEachYearApart() {
        assertEquals(List.of("2026 50 hours 20 hours €1,000 €400 €300", "2027 10 hours €500",
                "Total 60 hours 20 hours €1,500 €400 €300"),
                report.rows("Planned and recorded per period, for The fund"));
    }

    @Test
    void showsWhatItPaysFor() {
        assertEquals(List.of("A talk planned 10 hours €500 €500",
                "The lab Delivers: A bench not started 50 hours €1,000 €300 €1,000"),
                report.rows("What The fund pays for"));
    }

    @Test
    void saysPlainlyWhatIsNotRecorded() {
        String box = report.text(".callout.warning");
        assertTrue(box.contains("Hours were planned until today, and none are recorded: The lab."), box);
        assertFalse(box.contains("A talk"), box);
        assertFalse(box.contains("Cost was planned"), box);
    }

    @Test
    void countsTheConditionsThatAreMet() {
        assertTrue(report.rows("The subsidies at a glance").contains("The fund €600 granted 1 Feb 2026 €300 1 of 2"),
                report.text());
        assertEquals(List.of("Met one not anchored met 1 May 2026", "Open one not anchored open"),
                report.rows("Conditions of The fund"));
    }

    @Test
    void saysOnceThatASubsidyIsRequested() {
        assertEquals(List.of("Wish €5 requested 1 Oct 2026"), read("""
                finance { subsidy Wish 5 EUR { status requested requested 2026-10-01 } }""")
                .rows("The subsidies at a glance"));
    }

    @Test
    void saysOfWhatIsNotGrantedThatThereIsNothingToReport() {
        assertTrue(report.text().contains("Requested and not decided on yet; there is nothing to report"),
                report.text());
        assertTrue(report.text().contains("Not granted; there is nothing to report."), report.text());
    }

    @Test
    void saysSoWhenThereAreNoSubsidies() {
        assertTrue(read("ecosystem E").text().contains("The model holds no subsidies"));
    }

    private static WrittenDocumentReader read(String model) {
        return WrittenDocumentReader.of(DocumentType.SUBSIDY_REPORT, model);
    }
}
