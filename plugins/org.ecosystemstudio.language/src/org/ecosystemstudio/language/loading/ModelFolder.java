/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * One model: a folder and all below it, down to any subfolder that declares an ecosystem of its own.
 *
 * @param root the folder
 * @param files its files, in a stable order
 */
public record ModelFolder(Path root, List<Path> files) {

    /** Creates a model folder; neither part is null. */
    public ModelFolder {
        Objects.requireNonNull(root);
        files = List.copyOf(files);
    }
}
