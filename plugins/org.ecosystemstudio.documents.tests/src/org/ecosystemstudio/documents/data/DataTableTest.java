/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.documents.data.DataColumn.Kind;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.Money;
import org.junit.jupiter.api.Test;

class DataTableTest {

    private static final DataColumn NAME = new DataColumn("name", "Naam", Kind.TEXT, null, false);
    private static final DataColumn COST = new DataColumn("cost-eur", "Kosten (EUR)", Kind.MONEY, Money.EUR, true);

    @Test
    void addsUpExactlyAndLeavesOutWhatIsNoNumber() {
        DataTable table = table(List.of(COST), List.of(List.of(DataCell.of(new BigDecimal("0.1"))),
                List.of(DataCell.of(new BigDecimal("0.2"))), List.of(DataCell.of("niet bekend")),
                List.of(DataCell.EMPTY)));
        assertEquals(new BigDecimal("0.3"), table.total(COST));
    }

    @Test
    void keepsPeriodsAsPreciseAsTheyAreWritten() {
        assertEquals(new DataCell.Day(LocalDate.of(2026, 9, 1)), DataCell.of(CalendarPeriod.valueOf("2026-09-01")));
        assertEquals(new DataCell.Text("2026-Q3"), DataCell.of(CalendarPeriod.valueOf("2026-Q3")));
        assertEquals(DataCell.EMPTY, DataCell.of((CalendarPeriod) null));
    }

    @Test
    void refusesColumnsThatNobodyCanTellApart() {
        DataColumn other = new DataColumn("other", "NAAM", Kind.TEXT, null, false);
        assertThrows(IllegalArgumentException.class, () -> table(List.of(NAME, other), List.of()));
        assertThrows(IllegalArgumentException.class, () -> table(List.of(NAME), List.of(List.of())));
        assertThrows(IllegalArgumentException.class, () -> new DataColumn("x", "X", Kind.MONEY, null, true));
    }

    @Test
    void keepsOneTableWhenNoneHasRows() {
        DataTable filled = table(List.of(NAME), List.of(List.of(DataCell.of("Website"))));
        DataTable empty = table(List.of(COST), List.of());
        assertEquals(List.of(filled), set(List.of(empty, filled)).tables());
        assertEquals(List.of(empty), set(List.of(empty, empty)).tables());
    }

    private static DataTable table(List<DataColumn> columns, List<List<DataCell>> rows) {
        return new DataTable("costs", "Kosten", "", columns, rows);
    }

    private static DataSet set(List<DataTable> tables) {
        return new DataSet("Actieplan", "Haven", "", Language.DUTCH, LocalDate.of(2026, 11, 24), tables);
    }
}
