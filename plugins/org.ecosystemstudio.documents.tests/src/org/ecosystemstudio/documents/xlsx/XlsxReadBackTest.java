/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.WholeModel;
import org.ecosystemstudio.documents.data.DataCell;
import org.ecosystemstudio.documents.data.DataColumn;
import org.ecosystemstudio.documents.data.DataColumn.Kind;
import org.ecosystemstudio.documents.data.DataSet;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.tables.HostileTexts;
import org.ecosystemstudio.documents.tables.Python;
import org.ecosystemstudio.documents.tables.TestTables;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks, as another implementation reads them. */
class XlsxReadBackTest {

    /** Sheets with what belongs to them, then every cell that holds something: place, type, value and format. */
    private static final String SCRIPT = """
            import json, openpyxl, sys
            formulas = openpyxl.load_workbook(open(sys.argv[1], 'rb'))
            values = openpyxl.load_workbook(open(sys.argv[1], 'rb'), data_only=True)
            facts = formulas.properties
            print('properties', facts.title, '|', facts.subject, '|', facts.created.isoformat(), '|', facts.language)
            for sheet in formulas:
                table = list(sheet.tables.values())[0]
                print('sheet', sheet.title, table.ref, table.autoFilter.ref, sheet.freeze_panes,
                      sheet.print_title_rows, sheet.page_setup.orientation, sheet.page_setup.paperSize,
                      sheet.sheet_properties.pageSetUpPr.fitToPage)
                for row in sheet.iter_rows():
                    for cell in row:
                        if cell.value is not None:
                            value = values[sheet.title][cell.coordinate].value
                            print(sheet.title, cell.coordinate, cell.data_type,
                                  value.isoformat()[:10] if cell.is_date else json.dumps(value),
                                  cell.number_format, cell.value if cell.data_type == 'f' else '', sep='|')
            """;

    @TempDir
    Path folder;
    private DataSet haven;

    @BeforeEach
    void compose() {
        haven = TestTables.of(DocumentType.ACTION_PLAN, TestPlans.haven(), Language.DUTCH).set();
    }

    @Test
    void holdsTypedCellsInTables() throws IOException {
        List<String> lines = read(haven);
        assertEquals("properties Actieplan | Cluster Havenkade | 2026-11-24T00:00:00 | nl", lines.getFirst());
        assertTrue(lines.contains("sheet Acties A1:U11 A1:U10 B2 $1:$1 landscape 9 True"), lines.get(1));
        assertTrue(lines.contains("Acties|A1|s|\"Naam\"|General|"));
        String row = lines.stream().filter(line -> line.endsWith("|s|\"Beurs\"|General|")).findFirst().orElseThrow()
                .replaceAll("Acties\\|A(\\d+).*", "$1");
        assertTrue(lines.contains("Acties|J" + row + "|d|2026-12-01|[$-413]d mmm yyyy|"));
        assertTrue(lines.contains("Acties|P" + row + "|n|120|#,##0 \"u\";[Red]-#,##0 \"u\"|"));
        assertTrue(lines.contains("Acties|R" + row + "|n|14000|[$€-2]\u00a0#,##0;[Red]-[$€-2]\u00a0#,##0|"));
        assertTrue(lines.contains("Acties|T" + row + "|n|0.25|0%|"));
    }

    @Test
    void showsTotalsToThoseWhoCannotCalculate() throws IOException {
        List<String> lines = read(haven);
        assertTrue(lines.contains("Acties|A11|s|\"Totaal\"|General|"));
        assertTrue(lines.contains(
                "Acties|P11|f|1330|#,##0 \"u\";[Red]-#,##0 \"u\"|=SUBTOTAL(109,actions[Uren])"));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Begroting|F") && line.contains("|f|212000|")
                && line.endsWith("=SUBTOTAL(109,costs[Bedrag (EUR)])")));
    }

    @Test
    void keepsEveryTextInItsCellAndNoneAFormula() throws IOException {
        List<String> lines = read(set(text(), HostileTexts.ALL.stream().map(DataCell::of).toList()));
        assertEquals(HostileTexts.ALL.size() + 1, lines.stream().filter(line -> line.startsWith("Blad|")).count());
        lines.stream().filter(line -> line.startsWith("Blad|")).forEach(line -> assertTrue(line.contains("|s|"), line));
        assertTrue(lines.contains("Blad|A2|s|\"=cmd|'/C calc'!A0\"|General|"));
        assertTrue(lines.stream().anyMatch(line -> line.contains("\"[31mx\"")));
        assertTrue(lines.stream().anyMatch(line -> line.contains("\"\\ud83d\\ude00 smile\"")));
    }

    @Test
    void holdsNoFormulasButItsOwnWhateverAModelSays() throws IOException {
        WholeModel model = new WholeModel("=1+1");
        Plan plan = Plan.of(EcosystemView.of(List.of(model.root())), TestPlans.TODAY);
        for (DocumentType type : withData()) {
            List<String> lines = read(TestTables.of(type, plan, Language.DUTCH).set());
            assertTrue(lines.stream().filter(line -> line.contains("|f|"))
                    .allMatch(line -> line.contains("|=SUBTOTAL(109,")));
            assertTrue(type != DocumentType.ACTION_PLAN || lines.stream().anyMatch(line -> line.contains("\"=1+1\"")));
        }
    }

    @Test
    void cutsWhatACellCannotHold() throws IOException {
        String most = "x".repeat(32_767);
        List<String> lines = read(set(text(), List.of(DataCell.of(most), DataCell.of(most + "x"),
                DataCell.of("\ud83d\ude00".repeat(20_000)))));
        assertTrue(lines.contains("Blad|A2|s|\"" + most + "\"|General|"));
        assertTrue(lines.contains("Blad|A3|s|\"" + "x".repeat(32_766) + "\\u2026\"|General|"));
        assertTrue(lines.contains("Blad|A4|s|\"" + "\\ud83d\\ude00".repeat(16_383) + "\\u2026\"|General|"));
    }

    @Test
    void writesDaysAndNumbersBeyondTheCalendarAndTheArithmeticOfSpreadsheetsAsText() throws IOException {
        DataColumn day = new DataColumn("day", "Dag", Kind.DAY, null, false);
        List<String> days = read(set(day, List.of(DataCell.of(LocalDate.of(1900, 3, 1)),
                DataCell.of(LocalDate.of(1900, 2, 28)), DataCell.of(LocalDate.of(9999, 12, 31)))));
        assertTrue(days.contains("Blad|A2|d|1900-03-01|[$-413]d mmm yyyy|"), days.toString());
        assertTrue(days.contains("Blad|A3|s|\"1900-02-28\"|General|"));
        assertTrue(days.contains("Blad|A4|d|9999-12-31|[$-413]d mmm yyyy|"));
        DataColumn number = new DataColumn("number", "Getal", Kind.NUMBER, null, false);
        List<String> numbers = read(set(number, List.of(DataCell.of(new BigDecimal("1E+400")),
                DataCell.of(new BigDecimal("-12.50")))));
        assertTrue(numbers.get(3).startsWith("Blad|A2|s|\"1000"));
        assertTrue(numbers.contains("Blad|A3|n|-12.5|General|"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isTheSameEachTime(Language language) {
        DataSet set = TestTables.of(DocumentType.ACTION_PLAN, TestPlans.haven(), language).set();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            byte[] far = new XlsxWriter(HouseStyle.PLAIN).write(set);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertArrayEquals(far, new XlsxWriter(HouseStyle.PLAIN).write(set));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void hasAnEmptyRowBelowHeadingsOfNothing() throws IOException {
        List<String> lines = read(TestTables.of(DocumentType.ACTION_PLAN, TestPlans.of("ecosystem Klein"),
                Language.DUTCH).set());
        assertTrue(lines.contains("sheet Acties A1:U2 A1:U2 B2 $1:$1 landscape 9 True"), lines.get(1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesSheetsAsSpreadsheetsAllow(Language language) {
        List<DataTable> tables = new ArrayList<>();
        for (DocumentType type : withData()) {
            tables.addAll(TestTables.of(type, TestPlans.haven(), language).set().tables());
        }
        tables.forEach(table -> assertTrue(table.title().matches("[\\p{L} -]{1,31}"), table.title()));
    }

    private List<String> read(DataSet set) throws IOException {
        return Python.lines(SCRIPT, folder, new XlsxWriter(HouseStyle.PLAIN).write(set));
    }

    private static DataColumn text() {
        return new DataColumn("name", "Naam", Kind.TEXT, null, false);
    }

    private static DataSet set(DataColumn column, List<DataCell> cells) {
        return new DataSet("Actieplan", "Haven", "", Language.DUTCH, LocalDate.of(2026, 11, 24), List.of(
                new DataTable("sheet", "Blad", "", List.of(column), cells.stream().map(List::of).toList())));
    }

    private static List<DocumentType> withData() {
        return Arrays.stream(DocumentType.values()).filter(type -> type.formats().contains(DocumentFormat.XLSX))
                .toList();
    }
}
