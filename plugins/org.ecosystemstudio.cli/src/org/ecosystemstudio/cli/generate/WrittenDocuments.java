/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.ecosystemstudio.assessment.score.ScoreTrend;
import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.models.NamedModels;
import org.ecosystemstudio.documents.EarlierVersion;
import org.ecosystemstudio.generation.DocumentSelection;
import org.ecosystemstudio.generation.DocumentSet;
import org.ecosystemstudio.generation.ModelFolderNames;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.generation.output.OutputException;
import org.ecosystemstudio.generation.output.OutputFile;
import org.ecosystemstudio.generation.output.OutputFolder;
import org.ecosystemstudio.language.loading.ModelFolder;

/** Writes the documents of models into a folder: of several models, each into a subfolder of its own. */
public final class WrittenDocuments {

    private WrittenDocuments() {
    }

    /**
     * The documents that are the same wherever they are written, in the order in which they are made.
     *
     * @param earlier an earlier version of each model; empty when nobody asked
     */
    public static List<OutputFile> plainFiles(NamedModels models, List<ReviewedModel> reviewed,
            List<EarlierVersion> earlier, DocumentSelection selection) {
        return files(models, reviewed, (number, subfolder) -> DocumentSet.of(reviewed.get(number), selection,
                earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(number))));
    }

    /**
     * Writes documents with links to the models' text.
     *
     * @param trends how the scores of each model moved; empty when nobody asked
     * @return the files, in the order in which they were made
     * @throws CommandException when the folder cannot be written to
     */
    public static List<Path> linked(NamedModels models, List<ReviewedModel> reviewed, List<ScoreTrend> trends,
            DocumentSelection selection, Path out, boolean force, Invocation invocation) throws CommandException {
        return write(files(models, reviewed,
                (number, subfolder) -> DocumentSet.linked(reviewed.get(number), selection, out.resolve(subfolder),
                        trends.isEmpty() ? Optional.empty() : Optional.of(trends.get(number)))),
                out, force, invocation);
    }

    /**
     * Writes files into a folder.
     *
     * @return their paths, in the order given
     * @throws CommandException when the folder cannot be written to
     */
    public static List<Path> write(List<OutputFile> files, Path out, boolean force, Invocation invocation)
            throws CommandException {
        try {
            return new OutputFolder(out).write(files, force);
        } catch (OutputException exception) {
            throw new CommandException(exception.problems().stream()
                    .map(problem -> problem.path() + ": " + problem.message(invocation.language())).toList());
        }
    }

    private static List<OutputFile> files(NamedModels models, List<ReviewedModel> reviewed,
            BiFunction<Integer, String, DocumentSet> documents) {
        List<String> subfolders = ModelFolderNames.of(models.folders().stream().map(ModelFolder::root).toList());
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < reviewed.size(); i++) {
            files.addAll(reviewed.size() == 1 ? documents.apply(i, "").files()
                    : documents.apply(i, subfolders.get(i)).in(subfolders.get(i)).files());
        }
        return files;
    }
}
