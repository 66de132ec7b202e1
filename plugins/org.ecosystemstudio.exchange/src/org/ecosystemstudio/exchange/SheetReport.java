/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange;

import java.util.List;

import org.ecosystemstudio.exchange.columns.SheetReading;

/**
 * What became of a sheet.
 *
 * @param reading how it was understood
 * @param added how many rows bring an element into the model
 * @param changed how many rows change one
 * @param same how many rows say what the model says
 * @param empty how many rows say nothing of their subject, as questions without an answer, or are totals
 * @param kept the rows that do not fit
 */
public record SheetReport(SheetReading reading, int added, int changed, int same, int empty, List<KeptRow> kept) {

    /** Creates a report and keeps a copy of the rows. */
    public SheetReport {
        kept = List.copyOf(kept);
    }
}
