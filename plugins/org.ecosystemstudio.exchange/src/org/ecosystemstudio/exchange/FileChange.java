/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The text of a file of the model, before and after.
 *
 * @param file the file
 * @param before its text; empty for a new file
 * @param after its text with what was imported
 */
public record FileChange(Path file, String before, String after) {

    /** Creates a change; no part is null. */
    public FileChange {
        Objects.requireNonNull(file);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
