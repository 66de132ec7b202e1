/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import org.eclipse.jgit.lib.ObjectId;

/**
 * A file of a model in a repository.
 *
 * @param path its path below the model's folder, with slashes
 * @param content the name of what it holds
 */
record ModelFile(String path, ObjectId content) {

    /** The same file, seen from the folder above. */
    ModelFile below(String folder) {
        return new ModelFile(folder + '/' + path, content);
    }
}
