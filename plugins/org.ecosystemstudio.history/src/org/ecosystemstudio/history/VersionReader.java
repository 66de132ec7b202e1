/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.Map;

import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.messages.Severity;

/** Gives a model as of a revision of its Git repository. Nothing is checked out or written. */
public final class VersionReader {

    private final ModelLoader loader;

    /**
     * Makes a reader.
     *
     * @param messages the language in which errors in the text of a version are told
     */
    public VersionReader(Locale messages) {
        loader = new ModelLoader(messages);
    }

    /**
     * A model as it was kept.
     *
     * @param named which version it is
     * @param model the model; always {@linkplain LoadedModel#isWhole whole}
     */
    public record KeptModel(NamedVersion named, LoadedModel model) {
    }

    /**
     * Reads the model as of a revision.
     *
     * @param revision as {@link ModelHistory#at} takes it
     * @throws NoVersionException when there is no such revision, the model is not in it, or cannot be read as a whole
     * @throws NoHistoryException when the repository is damaged
     */
    public KeptModel read(ModelHistory history, String revision) throws NoVersionException, NoHistoryException {
        NamedVersion named = history.at(revision);
        Map<String, String> texts = history.read(named.version())
                .orElseThrow(() -> new NoVersionException(NoVersionException.Reason.NO_TEXT, revision));
        LoadedModel model = parse(texts, revision);
        if (!model.isWhole()) {
            throw new NoVersionException(NoVersionException.Reason.NOT_WHOLE, revision, firstError(model));
        }
        return new KeptModel(named, model);
    }

    private LoadedModel parse(Map<String, String> texts, String revision) throws NoVersionException {
        try {
            return loader.parse(texts);
        } catch (InvalidPathException e) {
            // the name of a file cannot be written on this machine
            throw new NoVersionException(NoVersionException.Reason.NO_TEXT, revision);
        }
    }

    private static String firstError(LoadedModel model) {
        Problem first = model.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).findFirst()
                .orElseThrow();
        return first.place().file() + ":" + first.place().line() + ": " + first.message();
    }
}
