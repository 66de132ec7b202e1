/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.exchange.columns.ColumnFinder;
import org.ecosystemstudio.exchange.columns.SheetReading;
import org.ecosystemstudio.exchange.kinds.ImportKind;
import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.exchange.rows.ImportRun;
import org.ecosystemstudio.exchange.sheet.Sheet;

/** Turns sheets into text of a model. */
public final class ModelImport {

    private ModelImport() {
    }

    /**
     * Finds what the text of a model is with what sheets say. Nothing is written. The model is changed, and is of no
     * use afterwards.
     *
     * @throws ImportException when no sheet can be understood, or the model cannot take in what they say
     */
    public static ImportResult of(List<Sheet> sheets, ImportTarget target, ImportSettings settings)
            throws ImportException {
        List<SheetReading> readings = new ArrayList<>();
        for (Sheet sheet : sheets) {
            readings.add(reading(sheet, sheets.size() == 1, settings.kind()));
        }
        if (readings.stream().noneMatch(reading -> reading.kind().isPresent())) {
            throw ImportException.of(settings.kind().isPresent() ? "file.noHeadingsOfKind"
                    : readings.stream().anyMatch(SheetReading::isComputed) ? "file.computed" : "file.noHeadings");
        }
        return new ImportRun(target, settings).run(readings);
    }

    /** Of several sheets, only those of the wanted kind are read. */
    private static SheetReading reading(Sheet sheet, boolean isOnly, Optional<ImportKind> wanted) {
        SheetReading reading = ColumnFinder.read(sheet, isOnly ? wanted : Optional.empty());
        return isOnly || wanted.isEmpty() || reading.kind().equals(wanted) ? reading
                : SheetReading.unread(sheet, false);
    }
}
