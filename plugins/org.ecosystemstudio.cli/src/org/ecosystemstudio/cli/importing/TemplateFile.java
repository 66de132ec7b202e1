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
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.documents.xlsx.XlsxWriter;
import org.ecosystemstudio.exchange.SheetTemplate;
import org.ecosystemstudio.exchange.kinds.ImportKind;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.generation.output.AtomicFile;
import org.ecosystemstudio.generation.output.OutputException;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
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
        String name = requireNew(file, List.of(".xlsx", ".csv"));
        ImportKind kind = wanted.or(() -> ImportKind.named(name.substring(0, name.lastIndexOf('.'))))
                .orElseThrow(() -> new CommandException(messages.text("template.kind", name,
                        Arrays.stream(ImportKind.values()).map(ImportKind::id).collect(Collectors.joining(", ")))));
        EcosystemView view = model.isEmpty() ? EcosystemView.of(List.of())
                : ChangedModel.load(model.get(), invocation, messages).view();
        SheetTemplate template = SheetTemplate.of(kind, language);
        DataTable table = table(template, template.rows(view));
        return write(file, name.endsWith(".csv") ? new CsvWriter().write(List.of(table)).getFirst().content()
                : workbook(table.title(), name, List.of(table)));
    }

    /** Writes a workbook for an actor of a model, with all that it may say about itself, and gives the exit code. */
    int writeFor(String actor, Path file, Path model) throws CommandException {
        String name = requireNew(file, List.of(".xlsx"));
        EcosystemView view = ChangedModel.load(model, invocation, messages).view();
        Actor found = view.actors().stream()
                .filter(each -> actor.equals(each.getName()) || actor.equals(each.getTitle())).findFirst()
                .orElseThrow(() -> new CommandException(messages.text("template.noActor", actor)));
        List<DataTable> tables = new ArrayList<>();
        for (ImportKind kind : SheetTemplate.ofActors()) {
            SheetTemplate template = SheetTemplate.of(kind, language);
            tables.add(table(template, template.rows(view, found)));
        }
        return write(file, workbook(found.getTitle() == null ? found.getName() : found.getTitle(), name, tables));
    }

    private String requireNew(Path file, List<String> endings) throws CommandException {
        String name = String.valueOf(file.getFileName());
        if (endings.stream().noneMatch(name::endsWith)) {
            throw new CommandException(file + ": " + messages.text("template.ending", String.join(", ", endings)));
        }
        if (Files.exists(file)) {
            throw new CommandException(file + ": " + messages.text("file.exists"));
        }
        return name;
    }

    private byte[] workbook(String title, String name, List<DataTable> tables) {
        return new XlsxWriter(HouseStyle.PLAIN).write(new DataSet(title, "", messages.text("template.purpose", name),
                "nl".equals(language.getLanguage()) ? Language.DUTCH : Language.ENGLISH, today, tables));
    }

    private int write(Path file, byte[] content) throws CommandException {
        try {
            AtomicFile.create(file, content);
        } catch (OutputException exception) {
            throw new CommandException(exception.problems().stream()
                    .map(problem -> problem.path() + ": " + problem.message(invocation.language())).toList());
        }
        invocation.out().println(PrintableText.line(file.toString()));
        return ExitCode.FINE;
    }

    private DataTable table(SheetTemplate template, List<List<Cell>> rows) {
        List<DataColumn> columns = new ArrayList<>();
        for (int index = 0; index < template.columns().size(); index++) {
            String column = template.columns().get(index);
            columns.add(new DataColumn(column.toLowerCase(Locale.ROOT), template.headings().get(index),
                    template.isDay(column) ? DataColumn.Kind.DAY : DataColumn.Kind.TEXT, null, false));
        }
        return new DataTable(template.kind().id(), template.kind().title(language), "", columns,
                rows.stream().map(row -> row.stream().map(TemplateFile::data).toList()).toList());
    }

    private static DataCell data(Cell cell) {
        return switch (cell) {
            case Cell.Amount amount -> DataCell.of(amount.number());
            case Cell.Date date when date.period() instanceof CalendarPeriod.Day day -> DataCell.of(day.day());
            default -> DataCell.of(cell.shown());
        };
    }
}
