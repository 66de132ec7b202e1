/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.exchange.columns.ColumnFinder;
import org.ecosystemstudio.exchange.columns.ColumnReading;
import org.ecosystemstudio.exchange.columns.SheetReading;
import org.ecosystemstudio.exchange.forms.Form;
import org.ecosystemstudio.exchange.forms.Forms;
import org.ecosystemstudio.exchange.kinds.Headings;
import org.ecosystemstudio.exchange.kinds.ImportKind;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.sheet.DecimalSign;
import org.ecosystemstudio.exchange.sheet.Sheet;
import org.ecosystemstudio.exchange.sheet.SheetRow;
import org.ecosystemstudio.exchange.values.PlainWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The headings on the page {@code docs/import.md}; with {@code -Dapprove=true} they are written. */
class HeadingsPageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "import.md");
    private static final String BEGIN = "<!-- generated -->\n";
    private static final String END = "<!-- end -->";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void thePageListsAllHeadings() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        int from = page.indexOf(BEGIN) + BEGIN.length();
        String wanted = page.substring(0, from) + tables() + page.substring(page.indexOf(END, from));
        if (Boolean.getBoolean("approve")) {
            Files.writeString(PAGE, wanted);
        }
        assertEquals(wanted, Files.readString(PAGE).replace("\r\n", "\n"), "run this test with -Dapprove=true");
    }

    @ParameterizedTest
    @EnumSource
    void everyHeadingOfAColumnIsKnownAsThatColumn(ImportKind kind) {
        Form form = Forms.of(kind);
        for (String column : form.columnIds()) {
            for (Locale language : List.of(Locale.ENGLISH, DUTCH)) {
                for (String heading : Headings.of(kind, column, language)) {
                    assertTrue(form.columnIds().stream().anyMatch(id -> Headings.match(kind, id, heading)), heading);
                    assertTrue(Headings.match(kind, column, heading.toUpperCase(Locale.ROOT) + " (EUR)"), heading);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHeadingsOfATemplateAreReadBack(ImportKind kind) {
        for (Locale language : List.of(Locale.ENGLISH, DUTCH)) {
            SheetTemplate template = SheetTemplate.of(kind, language);
            Set<String> distinct = new HashSet<>();
            template.headings().forEach(heading -> assertTrue(distinct.add(PlainWords.of(heading)), heading));
            List<Cell> cells = new ArrayList<>();
            template.headings().forEach(heading -> cells.add(new Cell.Words(heading)));
            SheetReading reading = ColumnFinder.read(new Sheet(kind.title(language), DecimalSign.OF_LANGUAGE,
                    List.of(new SheetRow(1, cells))), Optional.empty());
            assertEquals(Optional.of(kind), reading.kind());
            assertEquals(template.columns(), reading.columns().stream().map(ColumnReading::column).toList());
            assertTrue(reading.columns().stream().allMatch(column -> column.use() == ColumnReading.Use.READ));
        }
    }

    private static String tables() {
        StringBuilder text = new StringBuilder();
        for (ImportKind kind : ImportKind.values()) {
            Form form = Forms.of(kind);
            text.append("\n### ").append(kind.title(Locale.ENGLISH)).append(", ").append(kind.title(DUTCH))
                    .append(" (`--kind ").append(kind.id()).append("`)\n\n| English | Dutch |\n| --- | --- |\n");
            for (String column : form.columnIds()) {
                if (!form.isComputed(column)) {
                    text.append("| ").append(String.join(", ", Headings.of(kind, column, Locale.ENGLISH))).append(" | ")
                            .append(String.join(", ", Headings.of(kind, column, DUTCH))).append(" |\n");
                }
            }
        }
        return text.append('\n').toString();
    }
}
