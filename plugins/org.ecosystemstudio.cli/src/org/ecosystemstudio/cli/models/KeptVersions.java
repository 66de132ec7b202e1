/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.models;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.documents.EarlierVersion;
import org.ecosystemstudio.history.GitSettings;
import org.ecosystemstudio.history.ModelHistory;
import org.ecosystemstudio.history.NoHistoryException;
import org.ecosystemstudio.history.NoVersionException;
import org.ecosystemstudio.history.VersionReader;
import org.ecosystemstudio.language.loading.ModelFolder;
import org.ecosystemstudio.planning.Plan;

/** Versions of models that their Git repositories keep. */
public final class KeptVersions {

    private final Invocation invocation;
    private final VersionReader reader;

    /** Makes a reader. */
    public KeptVersions(Invocation invocation) {
        GitSettings.ignoreThoseOfTheMachine();
        this.invocation = invocation;
        reader = new VersionReader(invocation.language());
    }

    /**
     * Models as of a revision, each judged on the day of its version, in the order of their folders.
     *
     * @throws CommandException when one of them cannot be had
     */
    public List<EarlierVersion> of(NamedModels models, String revision) throws CommandException {
        List<EarlierVersion> versions = new ArrayList<>();
        for (ModelFolder folder : models.folders()) {
            VersionReader.KeptModel kept = read(folder, models.names().of(folder.root()), revision);
            LocalDate day = kept.named().version().date();
            Plan plan = Plan.of(kept.model().view(), day);
            versions.add(new EarlierVersion(plan, Assessment.of(plan), kept.named().name(), day));
        }
        return versions;
    }

    /**
     * The model of a folder as of a revision.
     *
     * @param name what the folder is called in messages
     * @throws CommandException when it cannot be had
     */
    public VersionReader.KeptModel read(ModelFolder folder, String name, String revision) throws CommandException {
        try (ModelHistory history = ModelHistory.of(folder.root())) {
            return reader.read(history, revision);
        } catch (NoHistoryException e) {
            throw new CommandException(name + ": " + e.message(invocation.language()));
        } catch (NoVersionException e) {
            throw new CommandException(name + ": " + e.message(invocation.language()));
        }
    }
}
