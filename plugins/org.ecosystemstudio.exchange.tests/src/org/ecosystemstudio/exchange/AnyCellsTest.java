/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import org.ecosystemstudio.exchange.kinds.ImportKind;
import org.ecosystemstudio.exchange.notices.ImportException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sheets with whatever people put into cells, always the same ones. */
class AnyCellsTest {

    private static final String[] CELLS = { "", "", "", "Alfa", "Alfa", "Beta", "Talent", "Fair", "Hired", "Sensors",
            "Talent.Homes", "Fair.Hall", "Q1.1", "1.2", "hoog", "laag", "bezig", "bedrijf", "maand", "brief", "12",
            "12 uur",
            "1.234,50", "-3", "0", "€ 5", "31-12-2026", "2026-13-01", "Q3 2026", "1800", "ja", "x", "Alfa; Beta",
            "Alfa, Zeta",
            "Fair (2 weken)", "Fair (0 h)", "'''", "\"", "\\", "// x", "/* x", "*/ }", "actor", "^goal", "a.b", "..",
            "é ü",
            "日本", "😀", "x\ny", "a;b;c", "%", "???", "no", "Ä_1", "_", "9 levens", "TRL", "mensen",
            "drie woorden hier" };
    private static final String MODEL = """
            actor Alfa { interest "Money" contact Anna capacity 4 h per month commitment letter 2026-01-01 }
            actor Beta
            capability Sensors
            goal Talent { subgoal Homes { } kpi Hired { measured 2026-03-31 14 } milestone Half 2026 }
            action Fair for Talent by Alfa { task Hall }
            risk Drain
            answer Q1.1 "x" by Alfa
            """;
    private static final int SHEETS = 3;
    private static final int ROWS = 25;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void neverMakeATextWithErrorsAndAreAllAccountedFor(ImportKind kind) throws IOException, ImportException {
        Random random = new Random(kind.ordinal());
        SheetTemplate template = SheetTemplate.of(kind, Locale.ENGLISH);
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            StringBuilder csv = new StringBuilder(String.join("\t", template.headings())).append('\n');
            for (int row = 0; row < ROWS; row++) {
                csv.append(template.columns().stream()
                        .map(column -> '"' + CELLS[random.nextInt(CELLS.length)].replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining("\t"))).append('\n');
            }
            Path file = Files.writeString(folder.resolve(kind.id() + ".csv"), csv);
            assertAllAccountedFor(ImportedText.of(file));
            assertAllAccountedFor(ImportedText.into(MODEL, file, "Alfa"));
        }
    }

    private static void assertAllAccountedFor(ImportedText imported) {
        SheetReport report = imported.result().sheets().getFirst();
        assertEquals(report.reading().rows().size(),
                report.added() + report.changed() + report.same() + report.empty() + report.kept().size());
        assertEquals(report.kept().size(), imported.text().lines().filter(line -> line.startsWith("// import: "))
                .filter(line -> line.contains(", row ")).count());
    }
}
