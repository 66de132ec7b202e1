/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.importing;

import java.util.Locale;

import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.exchange.ImportResult;
import org.ecosystemstudio.exchange.KeptRow;
import org.ecosystemstudio.exchange.SheetReport;
import org.ecosystemstudio.exchange.columns.ColumnReading;
import org.ecosystemstudio.exchange.columns.SheetReading;
import org.ecosystemstudio.exchange.kinds.Headings;
import org.ecosystemstudio.exchange.kinds.ImportKind;

/** Tells on standard error how a file was understood. */
final class ImportPreview {

    private static final int MOST_ROWS = 20;

    private final Invocation invocation;
    private final ImportMessages messages;

    ImportPreview(Invocation invocation, ImportMessages messages) {
        this.invocation = invocation;
        this.messages = messages;
    }

    void print(ImportResult result) {
        result.sheets().forEach(this::print);
        if (!result.made().isEmpty()) {
            line(messages.text("made", String.join(", ", result.made())));
        }
        result.changes().forEach(change -> line("  " + change));
    }

    private void print(SheetReport report) {
        SheetReading reading = report.reading();
        String name = reading.sheet().name();
        if (reading.kind().isEmpty()) {
            line(reading.isComputed() ? messages.text("sheet.computed", name)
                    : reading.sheet().rows().isEmpty() ? messages.text("sheet.empty", name)
                            : messages.text("sheet.unknown", name, reading.sheet().rows().size()));
            return;
        }
        ImportKind kind = reading.kind().get();
        line(messages.text("sheet.kind", name, kind.title(invocation.language())));
        reading.columns().forEach(column -> line("  " + text(column, kind)));
        if (!reading.above().isEmpty()) {
            line("  " + messages.text("sheet.above", reading.above().size()));
        }
        line("  " + messages.text("sheet.counts", report.added(), report.changed(), report.same(), report.empty(),
                report.kept().size()));
        for (KeptRow row : report.kept().subList(0, Math.min(MOST_ROWS, report.kept().size()))) {
            line("  " + messages.text("row.kept", row.number(), row.reason().text(invocation.language())));
        }
        if (report.kept().size() > MOST_ROWS) {
            line("  …");
        }
    }

    private String text(ColumnReading column, ImportKind kind) {
        String heading = column.heading().isEmpty() ? messages.text("column.noHeading") : column.heading();
        String key = "column." + column.use().name().toLowerCase(Locale.ROOT);
        return switch (column.use()) {
            case READ -> messages.text(column.formulas() == 0 ? key : "column.formulas", column.letters(), heading,
                    Headings.of(kind, column.column(), invocation.language()).getFirst(), column.formulas());
            case COMPUTED -> messages.text(key, column.letters(), heading);
            case UNKNOWN, REPEATED -> messages.text(key, column.letters(), heading, column.filled());
        };
    }

    private void line(String text) {
        invocation.err().println(PrintableText.line(text));
    }
}
