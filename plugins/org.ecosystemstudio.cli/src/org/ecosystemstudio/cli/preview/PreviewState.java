/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a preview shows at one time.
 *
 * @param number grows with every change
 * @param files the files of the last model without errors, by their paths; none before there was one
 * @param errors what is wrong with the model now, one line each; the files are then older than the model
 * @param summary what was made or found, in one line
 */
record PreviewState(long number, Map<String, byte[]> files, List<String> errors, String summary) {

    private static final String INDEX = "index.html";

    /** The state before a model was read. */
    static final PreviewState NOTHING = new PreviewState(0, Map.of(), List.of(), "");

    PreviewState {
        files = Map.copyOf(files);
        errors = List.copyOf(errors);
    }

    /** The state after documents were made. */
    PreviewState made(Map<String, byte[]> newFiles, String newSummary) {
        return new PreviewState(number + 1, newFiles, List.of(), newSummary);
    }

    /** The state after the model was found to have errors: the last documents stay. */
    PreviewState failed(List<String> newErrors, String newSummary) {
        return new PreviewState(number + 1, files, newErrors, newSummary);
    }

    /** The file to begin with: the page that links the others, otherwise the first page; empty when there is none. */
    Optional<String> start() {
        return files.containsKey(INDEX) ? Optional.of(INDEX)
                : files.keySet().stream().filter(path -> path.endsWith(".html")).sorted().findFirst();
    }
}
