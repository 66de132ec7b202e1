/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import java.util.Set;

/** Which files and folders can belong to a model, by their names alone: on a disk, in a repository, in an archive. */
public final class ModelFileNames {

    private static final String ENDING = ".ecosystem";
    private static final String HIDDEN = ".";
    private static final Set<String> BUILT = Set.of("target", "node_modules");

    private ModelFileNames() {
    }

    /** Whether a file of this name is one of the language: it ends in {@code .ecosystem} and is not hidden. */
    public static boolean isModelFile(String name) {
        return name.endsWith(ENDING) && !name.startsWith(HIDDEN);
    }

    /** Whether nobody looks for models in a folder of this name: it is hidden, or builds put into it what they make. */
    public static boolean isPassedOver(String folder) {
        return folder.startsWith(HIDDEN) || BUILT.contains(folder);
    }
}
