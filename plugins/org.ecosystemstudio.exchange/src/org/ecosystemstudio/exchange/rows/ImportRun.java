/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.exchange.ImportResult;
import org.ecosystemstudio.exchange.ImportSettings;
import org.ecosystemstudio.exchange.ImportTarget;
import org.ecosystemstudio.exchange.KeptRow;
import org.ecosystemstudio.exchange.SheetReport;
import org.ecosystemstudio.exchange.columns.SheetReading;
import org.ecosystemstudio.exchange.forms.CellReading;
import org.ecosystemstudio.exchange.forms.Column;
import org.ecosystemstudio.exchange.forms.Form;
import org.ecosystemstudio.exchange.forms.FreeNames;
import org.ecosystemstudio.exchange.forms.Names;
import org.ecosystemstudio.exchange.forms.PlanFacts;
import org.ecosystemstudio.exchange.forms.References;
import org.ecosystemstudio.exchange.forms.RowDraft;
import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.exchange.notices.Notice;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.values.MisfitException;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Answer;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.method.Labels;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.planning.Plan;

/**
 * One import: which element each row is about, what it says of it, and what the text of the model is then. A row is
 * taken in as a whole or not at all; one that refers to a new element whose row does not fit does not fit either.
 */
public final class ImportRun {

    private final ImportTarget target;
    private final ImportSettings settings;
    private final EcosystemView view;
    private final References references;
    private final Identification identification;

    /** Prepares an import. */
    public ImportRun(ImportTarget target, ImportSettings settings) {
        this.target = target;
        this.settings = settings;
        view = target.model().view();
        Names names = new Names(view);
        FreeNames free = new FreeNames(view);
        references = new References(names, free, target.isAlone());
        identification = new Identification(view, names, free, references, settings.language());
    }

    /**
     * Does it, in memory.
     *
     * @throws ImportException when the language cannot say what the model is to say
     */
    public ImportResult run(List<SheetReading> readings) throws ImportException {
        PlanFacts facts = target.isAlone() ? null : new PlanFacts(Plan.of(view, settings.today()));
        Map<SheetReading, SheetDraft> drafts = new LinkedHashMap<>();
        readings.stream().filter(reading -> reading.kind().isPresent())
                .sorted(Comparator.comparing(reading -> reading.kind().orElseThrow()))
                .forEach(reading -> drafts.put(reading, new SheetDraft(reading, reading.kind().orElseThrow(),
                        settings.answeredBy(), facts)));
        List<SheetDraft> sheets = List.copyOf(drafts.values());
        sheets.forEach(identification::identify);
        sheets.forEach(this::readCells);
        rejectDependants(sheets);
        List<String> changes = changes(sheets);
        List<NamedElement> made = mentioned(sheets);
        List<SheetReport> reports = readings.stream().map(reading -> report(reading, drafts.get(reading))).toList();
        Set<Actor> answered = answered(sheets);
        ModelEdits edits = new ModelEdits(target, settings);
        made.forEach(edits::addOnTop);
        sheets.forEach(sheet -> sheet.rows().stream().filter(row -> row.misfit().isEmpty() && row.isNew())
                .forEach(edits::add));
        sheets.forEach(sheet -> sheet.rows().forEach(row -> row.operations().forEach(EditOperation::perform)));
        List<KeptRow> kept = reports.stream().flatMap(report -> report.kept().stream()).toList();
        return new ImportResult(reports, made.stream().map(this::called).toList(), changes,
                edits.files(kept, answered));
    }

    private void readCells(SheetDraft sheet) {
        for (RowDraft row : sheet.rows()) {
            if (row.misfit().isEmpty()) {
                for (Column column : sheet.form().columns()) {
                    Cell cell = sheet.cell(row, column.id());
                    if (!cell.isBlank() && row.misfit().isEmpty() && !isJustTheName(column, cell, row)) {
                        read(sheet, row, column, cell);
                    }
                }
                dateAnswer(sheet, row);
                if (!row.isNew() && !row.operations().isEmpty() && target.newFile().isPresent()) {
                    row.reject(Notice.of("row.exists", FullName.of(row.element())));
                }
            }
        }
    }

    private void read(SheetDraft sheet, RowDraft row, Column column, Cell cell) {
        try {
            column.property().read(cell, new CellReading(row, row.element(), references, sheet.commaIsDecimal(),
                    sheet.currency(column.id()), settings.language()));
        } catch (MisfitException misfit) {
            row.reject(Notice.of("row.cell", sheet.heading(column.id()), misfit.reason()));
        }
    }

    /** Whether a title says no more than the name, which stands for it where there is none. */
    private static boolean isJustTheName(Column column, Cell cell, RowDraft row) {
        return column.id().equals(Form.TITLE) && row.element() instanceof NamedElement named
                && named.getTitle() == null && cell.shown().strip().equals(named.getName());
    }

    /** An answer that is new, or new in its words, is of today when the sheet does not say of when. */
    private void dateAnswer(SheetDraft sheet, RowDraft row) {
        if (row.element() instanceof Answer && row.misfit().isEmpty() && !row.operations().isEmpty()
                && sheet.cell(row, "date").isBlank()) {
            row.add(new SetValue(row.element(), Literals.ANSWER__DATE, CalendarPeriod.of(settings.today())));
        }
    }

    private static void rejectDependants(List<SheetDraft> sheets) {
        boolean changed = true;
        while (changed) {
            changed = false;
            Set<EObject> rejected = new HashSet<>();
            sheets.forEach(sheet -> sheet.rows().stream().filter(row -> row.misfit().isPresent() && row.isNew())
                    .forEach(row -> rejected.add(row.element())));
            for (SheetDraft sheet : sheets) {
                for (RowDraft row : sheet.rows()) {
                    EObject gone = row.mentions().stream().filter(rejected::contains).findFirst().orElse(null);
                    if (row.misfit().isEmpty() && gone instanceof NamedElement named) {
                        row.reject(Notice.of("row.dependsOn", named.getName()));
                        changed = true;
                    }
                }
            }
        }
    }

    private List<String> changes(List<SheetDraft> sheets) {
        List<String> changes = new ArrayList<>();
        sheets.forEach(sheet -> sheet.rows().stream().filter(row -> !row.isNew()).forEach(row -> row.operations()
                .forEach(operation -> changes.add(operation.label(settings.language())))));
        return changes;
    }

    /** The elements that were made because a row names them that is taken in. */
    private List<NamedElement> mentioned(List<SheetDraft> sheets) {
        Set<EObject> mentioned = new HashSet<>();
        sheets.forEach(sheet -> sheet.rows().stream().filter(row -> row.misfit().isEmpty())
                .forEach(row -> mentioned.addAll(row.mentions())));
        return references.made().stream().filter(mentioned::contains).toList();
    }

    /** The actors that answered for themselves. */
    private Set<Actor> answered(List<SheetDraft> sheets) {
        Set<Actor> actors = new LinkedHashSet<>();
        if (settings.answeredBy().isPresent()) {
            for (SheetDraft sheet : sheets) {
                for (RowDraft row : sheet.rows()) {
                    EObject owner = row.isNew() ? row.container()
                            : row.element() == null ? null : row.element().eContainer();
                    if (row.misfit().isEmpty() && (row.isNew() || !row.operations().isEmpty())
                            && owner instanceof Actor actor) {
                        actors.add(actor);
                    }
                }
            }
        }
        return actors;
    }

    private SheetReport report(SheetReading reading, SheetDraft sheet) {
        if (sheet == null) {
            return new SheetReport(reading, 0, 0, 0, 0, List.of());
        }
        int added = 0;
        int changed = 0;
        int same = 0;
        List<KeptRow> kept = new ArrayList<>();
        for (RowDraft row : sheet.rows()) {
            if (row.misfit().isPresent()) {
                kept.add(new KeptRow(sheet.form().kind(), reading.sheet().name(), row.row().number(),
                        RowContent.of(row.row(), reading), row.misfit().get()));
            } else if (row.isNew()) {
                added++;
            } else if (row.operations().isEmpty()) {
                same++;
            } else {
                changed++;
            }
        }
        return new SheetReport(reading, added, changed, same, sheet.empty(), kept);
    }

    private String called(NamedElement element) {
        Locale language = settings.language();
        return Labels.noun(element.eClass(), language) + ' ' + element.getName();
    }
}
