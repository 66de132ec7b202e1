/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.DocumentFile;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.data.DataCell;
import org.ecosystemstudio.documents.data.DataColumn;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.markup.SafeCharacters;
import org.ecosystemstudio.documents.tables.HostileTexts;
import org.ecosystemstudio.documents.tables.Python;
import org.ecosystemstudio.documents.tables.TestTables;
import org.ecosystemstudio.documents.values.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of comma-separated values, as another implementation reads them. */
class CsvReadBackTest {

    /** Every cell on a line of its own, in the notation of JSON; then how many columns the rows have. */
    private static final String SCRIPT = """
            import csv, json, sys
            rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), strict=True))
            for row in rows:
                for cell in row:
                    print(json.dumps(cell))
            print(sorted(set(len(row) for row in rows)))
            """;

    @TempDir
    Path folder;

    @Test
    void isReadAsItWasMeant() throws IOException {
        DataTable actions = TestTables.of(DocumentType.ACTION_PLAN, TestPlans.haven(), Language.DUTCH).table("actions");
        List<String> cells = Python.lines(SCRIPT, folder, file(actions));
        assertEquals("[" + actions.columns().size() + "]", cells.getLast());
        List<String> row = cells.subList(actions.columns().size(), 2 * actions.columns().size());
        assertTrue(cells.contains("\"Budget (EUR)\""));
        assertTrue(cells.contains("\"2026-12-01\""));
        assertTrue(cells.contains("\"42000\""));
        assertTrue(row.contains("\"100\""), row.toString());
    }

    @Test
    void keepsEveryTextInItsCellAndNoneAFormula() throws IOException {
        List<String> texts = new ArrayList<>(HostileTexts.ALL);
        DataColumn first = new DataColumn("name", "Naam", DataColumn.Kind.TEXT, null, false);
        DataColumn second = new DataColumn("what", "Wat", DataColumn.Kind.TEXT, null, false);
        DataTable table = new DataTable("texts", "Teksten", "", List.of(first, second),
                texts.stream().map(text -> List.of(DataCell.of("x"), DataCell.of(text))).toList());
        List<String> cells = Python.lines(SCRIPT, folder, file(table));
        assertEquals("[2]", cells.getLast());
        assertEquals(2 * texts.size() + 3, cells.size());
        String written = new String(file(table), StandardCharsets.UTF_8);
        assertFalse(written.matches("(?s).*(^|[,;\t\n]\"?)[=+@\uFF1D].*"), written);
    }

    @Test
    void canBeTakenBackToTheText() {
        for (String text : HostileTexts.ALL) {
            assertEquals(SafeCharacters.clean(text), SpreadsheetText.harmless(text)
                    .replaceAll("(?<=\\A|[;\\t\\n])'(?='*[=+\\-@\\t\uFF1D\uFF0B\uFF0D\uFF20])", ""));
        }
        assertEquals("'s-Hertogenbosch", SpreadsheetText.harmless("'s-Hertogenbosch"));
        assertEquals("'-2+3", SpreadsheetText.harmless("-2+3"));
        assertEquals("''=1+1", SpreadsheetText.harmless("'=1+1"));
        assertEquals("x;'=1+1", SpreadsheetText.harmless("x;=1+1"));
    }

    @Test
    void endsLinesAsTheStandardSays() {
        DataColumn column = new DataColumn("name", "Naam", DataColumn.Kind.TEXT, null, false);
        DataTable table = new DataTable("texts", "Teksten", "", List.of(column), List.of(List.of(DataCell.of("a\nb"))));
        assertEquals("\uFEFFNaam\r\n\"a\nb\"\r\n", new String(file(table), StandardCharsets.UTF_8));
    }

    @Test
    void writesAFileATable() {
        List<DocumentFile> files = new CsvWriter()
                .write(TestTables.of(DocumentType.ACTION_PLAN, TestPlans.haven(), Language.DUTCH).set().tables());
        assertEquals(List.of("acties", "taken", "begroting", "dekking", "capaciteit", "kpi-overzicht", "metingen",
                "kalender"), files.stream().map(DocumentFile::suffix).toList());
        files.forEach(file -> assertTrue(new String(file.content(), StandardCharsets.UTF_8).startsWith("\uFEFF")));
    }

    private static byte[] file(DataTable table) {
        return new CsvWriter().write(List.of(table)).getFirst().content();
    }
}
