/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.data.DataColumn;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.budget.CurrencyBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTablesTest {

    private final Plan plan = TestPlans.haven();
    private final TestTables tables = TestTables.of(DocumentType.ACTION_PLAN, plan, Language.DUTCH);

    @Test
    void describesAnAction() {
        assertEquals("Loopbaanbeurs", action("title"));
        assertEquals("Technici aantrekken en houden", action("goal"));
        assertEquals("Gamma Opleidingen", action("owner"));
        assertEquals("Alfa Apparaten; Beta Bewerking", action("participants"));
        assertEquals("Beurs voor 400 studenten", action("deliverable"));
        assertEquals("Loopt", action("status"));
        assertEquals("Hoog", action("priority"));
        assertEquals("2026-12-01", action("start"));
        assertEquals("2027-03-12", action("end"));
        assertEquals("vastgelegd", action("dates"));
        assertEquals("Website (na 2 weken)", action("after"));
        assertEquals("120", action("hours"));
        assertEquals("14000", action("budget-eur"));
        assertEquals("25", action("progress"));
        // 1 December to 12 March: 23, 21, 20 and 10 days from Monday to Friday, less Christmas and New Year's Day.
        assertEquals("72", action("duration"));
    }

    @Test
    void marksComputedDatesAndWhatIsIllustrative() {
        assertEquals("berekend", tables.value("actions", "Zichtlab", "dates"));
        assertEquals("illustratief", tables.value("actions", "Zichtlab", "marks"));
        assertEquals("", tables.value("actions", "Huisvesting", "dates"));
        assertEquals("2027-05", tables.value("actions", "Loket", "deadline"));
        assertEquals("2027-05-31", tables.value("actions", "Loket", "end"));
    }

    @Test
    void namesTasksBehindTheirActions() {
        assertEquals(List.of("Traineeship.Ontwerp", "Traineeship.Werving", "Traineeship.Start"),
                tables.column("tasks", "name"));
        assertEquals("Traineeship.Ontwerp", tables.value("tasks", "Traineeship.Werving", "after"));
        assertEquals("40", tables.value("tasks", "Traineeship.Werving", "progress"));
    }

    @Test
    void sumsToWhatThePlanningSays() {
        CurrencyBudget budget = plan.budget().main();
        assertEquals(Money.euro(212_000), budget.plannedCost());
        assertEquals(Money.euro(212_000), total("costs", "amount-eur"));
        assertEquals(Money.euro(176_000), total("actions", "budget-eur"));
        assertEquals(Money.euro(7_600), total("actions", "spent-eur"));
        assertEquals(budget.sources().certain(), total("cover", "certain-eur"));
        assertEquals(budget.sources().subsidyRequested(), total("cover", "requested-eur"));
        // 80 + 120 + 340 of the tasks + 90 + 240 + 400 + 60
        assertEquals(new BigDecimal(1_330), hours("actions", "hours"));
        assertEquals(0, plan.load().hoursPlanned().compareTo(hours("actions", "hours")));
        assertEquals(0, plan.load().hoursPlanned().compareTo(hours("capacity", "planned")));
    }

    @Test
    void setsPlannedHoursAgainstDeclaredOnes() {
        TestTables small = TestTables.of(DocumentType.ACTION_PLAN, TestPlans.of("""
                actor Alfa { capacity 24 h per month }
                actor Beta
                action Two by Alfa { from 2026-10-01 until 2026-11-30 hours 43 h }
                action Later by Alfa { hours 3 h }
                action Other by Beta { from 2026-10-01 until 2026-10-31 hours 5 h }"""), Language.ENGLISH);
        assertEquals(List.of("Alfa", "Alfa", "Alfa", "Beta"), small.column("capacity", "name"));
        assertEquals(List.of("", "2026-10-01", "2026-11-01", "2026-10-01"), small.column("capacity", "month"));
        // 22 and 21 working days.
        assertEquals(List.of("3", "22", "21", "5"), small.column("capacity", "planned"));
        assertEquals(List.of("", "24", "24", ""), small.column("capacity", "declared"));
        assertEquals(List.of("", "2", "3", ""), small.column("capacity", "room"));
    }

    @Test
    void tellsWhereAKpiStandsAndAllThatWasMeasured() {
        assertEquals("40", tables.value("kpis", "Talent.Aangenomen", "target"));
        assertEquals("19", tables.value("kpis", "Talent.Aangenomen", "value"));
        assertEquals("2026-11-15", tables.value("kpis", "Talent.Aangenomen", "measured"));
        // (19 - 12) of (40 - 12)
        assertEquals("25", tables.value("kpis", "Talent.Aangenomen", "reached"));
        assertEquals("Extra beurs in het voorjaar", tables.value("kpis", "Talent.Aangenomen", "response"));
        assertEquals(List.of("4", "14", "19"), tables.column("measurements", "value"));
    }

    @Test
    void listsEveryOccurrenceInOrderOfTime() {
        List<String> days = tables.column("calendar", "firstDay");
        assertEquals(days.stream().sorted().toList(), days);
        assertEquals(plan.occurrences().bySource().values().stream().mapToInt(List::size).sum(), days.size());
        assertTrue(tables.column("calendar", "what").contains("Kennissessies"));
    }

    @Test
    void namesRowsSoThatTheirElementsAreFoundAgain() {
        Set<String> known = plan.view().all(NamedElement.class).stream().map(FullName::of)
                .collect(Collectors.toSet());
        for (DataTable table : tables.set().tables()) {
            assertEquals("name", table.columns().getFirst().id());
            tables.column(table.id(), "name").stream().filter(name -> !name.isEmpty())
                    .forEach(name -> assertTrue(known.contains(name), name));
        }
    }

    @Test
    void keepsCurrenciesApart() {
        TestTables mixed = TestTables.of(DocumentType.ACTION_PLAN,
                TestPlans.of("action One { budget 300 EUR } action Two { budget 20 USD }"), Language.ENGLISH);
        assertEquals("300", mixed.value("actions", "One", "budget-eur"));
        assertEquals("", mixed.value("actions", "One", "budget-usd"));
        assertEquals("20", mixed.value("actions", "Two", "budget-usd"));
        assertTrue(mixed.table("costs").columns().stream().map(DataColumn::heading).toList()
                .containsAll(List.of("Amount (EUR)", "Amount (USD)")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasOneEmptyTableForAModelThatSaysNothing(Language language) {
        TestTables none = TestTables.of(DocumentType.ACTION_PLAN, TestPlans.of("ecosystem Klein"), language);
        assertEquals(List.of("actions"), none.set().tables().stream().map(DataTable::id).toList());
        assertEquals(List.of(), none.table("actions").rows());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isTheSameInBothLanguagesButForItsWords(Language language) {
        TestTables other = TestTables.of(DocumentType.ACTION_PLAN, plan, language);
        for (DataTable table : tables.set().tables()) {
            assertEquals(table.columns().stream().map(DataColumn::id).toList(),
                    other.table(table.id()).columns().stream().map(DataColumn::id).toList());
            assertEquals(table.rows().size(), other.table(table.id()).rows().size());
            assertFalse(other.table(table.id()).title().isBlank());
        }
    }

    private String action(String column) {
        return tables.value("actions", "Beurs", column);
    }

    private Money total(String table, String column) {
        return Money.euro(hours(table, column));
    }

    private BigDecimal hours(String table, String column) {
        return tables.table(table).total(tables.table(table).columns().stream()
                .filter(found -> found.id().equals(column)).findFirst().orElseThrow());
    }
}
