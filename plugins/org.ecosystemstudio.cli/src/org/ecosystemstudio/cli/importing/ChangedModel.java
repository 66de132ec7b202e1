/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.importing;

import java.nio.file.Path;
import java.util.List;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.models.NamedModels;
import org.ecosystemstudio.cli.terminal.Progress;
import org.ecosystemstudio.language.loading.LoadedModel;

/** The one model that an import is about. */
final class ChangedModel {

    private ChangedModel() {
    }

    /**
     * Reads the model.
     *
     * @throws CommandException when there is none, there are several, or its text has errors that hide a part of it
     */
    static LoadedModel load(Path path, Invocation invocation, ImportMessages messages) throws CommandException {
        NamedModels models = NamedModels.find(List.of(path), invocation);
        if (models.folders().size() > 1) {
            throw new CommandException(messages.text("into.several", path));
        }
        try (Progress progress = invocation.progress()) {
            LoadedModel model = models.load(progress).getFirst();
            if (!model.isWhole()) {
                throw new CommandException(messages.text("into.errors"));
            }
            return model;
        }
    }
}
