/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.documents.csv.CsvWriter;
import org.ecosystemstudio.documents.data.DataCell;
import org.ecosystemstudio.documents.data.DataColumn;
import org.ecosystemstudio.documents.data.DataSet;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.documents.xlsx.XlsxWriter;
import org.ecosystemstudio.exchange.SheetTemplate;
import org.ecosystemstudio.exchange.kinds.ImportKind;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.generation.output.AtomicFile;
import org.ecosystemstudio.generation.output.OutputException;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.values.CalendarPeriod;

/** Writes a sheet to fill in: with the elements of a model, or empty. */
final class TemplateFile {

    private final Invocation invocation;
    private final ImportMessages messages;
    private final Locale language;
    private final LocalDate today;

    TemplateFile(Invocation invocation, ImportMessages messages, Locale language, LocalDate today) {
        this.invocation = invocation;
        this.messages = messages;
        this.language = language;
        this.today = today;
    }

    /**
     * Writes the file, says where, and gives the exit code.
     *
     * @param wanted what its rows are about; empty when its name says so
     * @param model the model whose elements fill it; empty for an empty sheet
     */
    int write(Path file, Optional<ImportKind> wanted, Optional<Path> model) throws CommandException {
        String name = String.valueOf(file.getFileName());
        boolean isWorkbook = name.endsWith(".xlsx");
        if (!isWorkbook && !name.endsWith(".csv")) {
            throw new CommandException(file + ": " + messages.text("template.ending"));
        }
        if (Files.exists(file)) {
            throw new CommandException(file + ": " + messages.text("file.exists"));
        }
        ImportKind kind = wanted.or(() -> ImportKind.named(name.substring(0, name.lastIndexOf('.'))))
                .orElseThrow(() -> new CommandException(messages.text("template.kind", name,
                        Arrays.stream(ImportKind.values()).map(ImportKind::id).collect(Collectors.joining(", ")))));
        EcosystemView view = model.isEmpty() ? EcosystemView.of(List.of())
                : ChangedModel.load(model.get(), invocation, messages).view();
        DataTable table = table(kind, view);
        byte[] content = isWorkbook
                ? new XlsxWriter().write(new DataSet(table.title(), "", messages.text("template.purpose", name),
                        "nl".equals(language.getLanguage()) ? Language.DUTCH : Language.ENGLISH, today, List.of(table)))
                : new CsvWriter().write(List.of(table)).getFirst().content();
        try {
            AtomicFile.create(file, content);
        } catch (OutputException exception) {
            throw new CommandException(exception.problems().stream()
                    .map(problem -> problem.path() + ": " + problem.message(invocation.language())).toList());
        }
        invocation.out().println(PrintableText.line(file.toString()));
        return ExitCode.FINE;
    }

    private DataTable table(ImportKind kind, EcosystemView view) {
        SheetTemplate template = SheetTemplate.of(kind, language);
        List<DataColumn> columns = new ArrayList<>();
        for (int index = 0; index < template.columns().size(); index++) {
            String column = template.columns().get(index);
            columns.add(new DataColumn(column.toLowerCase(Locale.ROOT), template.headings().get(index),
                    template.isDay(column) ? DataColumn.Kind.DAY : DataColumn.Kind.TEXT, null, false));
        }
        return new DataTable(kind.id(), kind.title(language), "", columns,
                template.rows(view).stream().map(row -> row.stream().map(TemplateFile::data).toList()).toList());
    }

    private static DataCell data(Cell cell) {
        return switch (cell) {
            case Cell.Amount amount -> DataCell.of(amount.number());
            case Cell.Date date when date.period() instanceof CalendarPeriod.Day day -> DataCell.of(day.day());
            default -> DataCell.of(cell.shown());
        };
    }
}
