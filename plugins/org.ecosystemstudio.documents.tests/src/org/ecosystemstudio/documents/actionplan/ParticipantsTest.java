/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who takes part, on the cover. */
class ParticipantsTest {

    @Test
    void countsThoseOfUnknownKindSoThatTheSumAddsUp() {
        Document plan = plan("actor Alfa { kind company } actor Beta { kind company } actor Gamma actor Delta");
        assertTrue(cover(plan).contains("4 deelnemers: 2 bedrijven, 2 van onbekende soort."), cover(plan));
    }

    @Test
    void namesLeadApplicantsAmongTheLeadersWithTheirProjects() {
        String cover = cover(plan("""
                actor Alfa { kind company }
                actor Beta { kind company role conductor }
                project Pilot { lead applicant Alfa }
                illustrative project Later { lead applicant Beta }"""));
        assertTrue(cover.contains("Alfa (penvoerder van Pilot), Beta (dirigent, penvoerder van Later°)"), cover);
    }

    @Test
    void leavesOutLeadApplicantsOfProjectsThatAreOver() {
        String cover = cover(plan("""
                actor Alfa { kind company driver }
                actor Beta { kind company }
                project Early { lead applicant Alfa period 2024-01 to 2024-06 }
                project Stopped { lead applicant Beta status stopped }"""));
        assertFalse(cover.contains("penvoerder"), cover);
    }

    @Test
    void namesTheDriverOnce() {
        String cover = cover(plan("""
                illustrative actor Alfa { kind company driver illustrative role driver }
                actor Beta { kind company role driver }
                actor Gamma { kind company driver role chair }
                actor Delta { kind company role lead applicant }
                project Pilot { lead applicant Delta }"""));
        assertTrue(cover.contains("Alfa° (kartrekker), Beta (kartrekker), Delta (penvoerder), "
                + "Gamma (kartrekker, voorzitter)"), cover);
    }

    private static Document plan(String model) {
        return Jsoup.parse(TestPlans.write(TestPlans.of(model), Language.DUTCH, DocumentFormat.HTML));
    }

    private static String cover(Document plan) {
        return plan.select(".cover").text();
    }
}
