/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange;

import java.util.List;

/**
 * What an import makes of a model; nothing is written yet.
 *
 * @param sheets what became of each sheet
 * @param made the elements that were made because rows name them, as people call them
 * @param changes what changes in elements that the model has, a sentence each
 * @param files the files whose text changes
 */
public record ImportResult(List<SheetReport> sheets, List<String> made, List<String> changes, List<FileChange> files) {

    /** Creates a result and keeps copies. */
    public ImportResult {
        sheets = List.copyOf(sheets);
        made = List.copyOf(made);
        changes = List.copyOf(changes);
        files = List.copyOf(files);
    }
}
