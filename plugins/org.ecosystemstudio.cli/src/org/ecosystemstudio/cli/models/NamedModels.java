/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.models;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.findings.DisplayPaths;
import org.ecosystemstudio.cli.rules.RuleSelection;
import org.ecosystemstudio.cli.terminal.Progress;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelFolder;
import org.ecosystemstudio.language.loading.ModelFolders;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.language.loading.NoSuchModelException;

/** The models that the user named, read and assessed. */
public final class NamedModels {

    private final List<ModelFolder> folders;
    private final DisplayPaths names;
    private final Invocation invocation;

    private NamedModels(List<ModelFolder> folders, DisplayPaths names, Invocation invocation) {
        this.folders = folders;
        this.names = names;
        this.invocation = invocation;
    }

    /**
     * Finds the models.
     *
     * @param paths folders and files as they were typed
     * @throws CommandException when a path does not exist or holds no model
     */
    public static NamedModels find(List<Path> paths, Invocation invocation) throws CommandException {
        DisplayPaths names = new DisplayPaths(Path.of("").toAbsolutePath(), paths);
        try {
            return new NamedModels(ModelFolders.find(paths), names, invocation);
        } catch (NoSuchModelException exception) {
            String reason = switch (exception.reason()) {
                case MISSING -> "missing";
                case NO_MODEL_INSIDE -> "noModel";
                case NOT_A_MODEL_FILE -> "notModelFile";
                case UNREADABLE -> "unreadable";
            };
            Path path = exception.path();
            throw new CommandException((paths.contains(path) ? path.toString() : names.of(path)) + ": "
                    + invocation.text("path." + reason));
        }
    }

    /** The folders of the models. */
    public List<ModelFolder> folders() {
        return folders;
    }

    /** How files are called in messages. */
    public DisplayPaths names() {
        return names;
    }

    /** How many files the models have. */
    public int fileCount() {
        return folders.stream().mapToInt(folder -> folder.files().size()).sum();
    }

    /** Reads the models, in the order of {@link #folders}. */
    public List<LoadedModel> load(Progress progress) {
        ModelLoader loader = new ModelLoader(invocation.language());
        List<LoadedModel> models = new ArrayList<>();
        for (ModelFolder folder : folders) {
            progress.step(invocation.text("progress.reading", names.of(folder.root())));
            models.add(loader.load(folder));
        }
        return models;
    }

    /** Reads and assesses the models, in the order of {@link #folders}. */
    public List<ReviewedModel> review(LocalDate today, Progress progress) {
        return load(progress).stream()
                .map(model -> ReviewedModel.of(model, today, invocation.language(), AssessmentSettings.NONE)).toList();
    }

    /** Reads the models and assesses them by the selected rules, in the order of {@link #folders}. */
    public List<ReviewedModel> review(LocalDate today, RuleSelection selection, Progress progress) {
        return load(progress).stream().map(model -> ReviewedModel.of(model, today, invocation.language(),
                selection.rules(), selection.settings())).toList();
    }
}
