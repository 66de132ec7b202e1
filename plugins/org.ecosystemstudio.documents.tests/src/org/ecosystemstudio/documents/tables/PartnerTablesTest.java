/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;

import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.Documents;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.data.DataColumn;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.values.Language;
import org.junit.jupiter.api.Test;

/** The sheet of Werf in {@code veer.ecosystem}, worked out by hand. */
class PartnerTablesTest {

    private final TestTables sheet = new TestTables(new Documents().data(DocumentType.PARTNER_PACK, Language.DUTCH,
            TestPlans.source(TestPlans.veer(), "Werf")));

    @Test
    void namesTheActorAndTheEcosystem() {
        assertEquals("Werf aan de Lek \u00b7 Veerpont zonder rook", sheet.set().subject());
    }

    @Test
    void keepsTheIdsOfItsColumns() {
        assertEquals(List.of("interests: name, actor, interest, description, shared",
                "skills: name, actor, skill, relation, strength", "hours: name, month, planned, declared",
                "commitments: name, kind, what, date, hours, rate-eur, worth-eur"),
                sheet.set().tables().stream().map(table -> table.id() + ": "
                        + String.join(", ", table.columns().stream().map(DataColumn::id).toList())).toList());
    }

    @Test
    void listsInterestsWithRowsToAdd() {
        assertEquals(List.of("Werf.Helling", "Orders", "", "", "", "", ""), sheet.column("interests", "name"));
        assertEquals(Collections.nCopies(7, "Werf"), sheet.column("interests", "actor"));
        assertEquals("gedeeld met anderen", sheet.value("interests", "Orders", "shared"));
    }

    @Test
    void listsWhatItSaysOfCapabilitiesAndThoseItMaySaySomethingOf() {
        assertEquals(List.of("Scheepsbouw", "Batterijen", "Keuring", "Varen", "", "", "", "", ""),
                sheet.column("skills", "name"));
        assertEquals(List.of("biedt", "heeft nodig", "heeft nodig", "werkt eraan", "", "", "", "", ""),
                sheet.column("skills", "relation"));
        assertEquals(List.of("Sterk", "", "", "Gemiddeld", "", "", "", "", ""), sheet.column("skills", "strength"));
        assertEquals(List.of("Batterijen", "Keuring", "Scheepsbouw"), new TestTables(new Documents().data(
                DocumentType.PARTNER_PACK, Language.DUTCH, TestPlans.source(TestPlans.veer(), "Gemeente")))
                .column("skills", "name").subList(0, 3));
    }

    @Test
    void listsTheHoursOfTheComingYear() {
        DataTable hours = sheet.table("hours");
        assertEquals(12, hours.rows().size());
        assertEquals(List.of("0", "44", "40", "40", "0"), sheet.column("hours", "planned").subList(0, 5));
        assertEquals("40", sheet.column("hours", "declared").getLast());
    }

    @Test
    void listsCommitmentsWithRowsToAdd() {
        assertEquals(List.of("Contract", "", "", "", "", ""), sheet.column("commitments", "kind"));
        assertEquals("160", sheet.column("commitments", "hours").getFirst());
        assertEquals("75", sheet.column("commitments", "rate-eur").getFirst());
        assertEquals("12000", sheet.column("commitments", "worth-eur").getFirst());
        assertTrue(sheet.column("commitments", "name").stream().allMatch("Werf"::equals));
    }
}
