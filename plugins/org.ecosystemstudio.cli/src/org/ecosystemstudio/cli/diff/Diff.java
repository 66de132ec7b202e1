/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.generate.WrittenDocuments;
import org.ecosystemstudio.cli.models.KeptVersions;
import org.ecosystemstudio.cli.models.ModelErrors;
import org.ecosystemstudio.cli.models.NamedModels;
import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.cli.terminal.Progress;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.EarlierVersion;
import org.ecosystemstudio.documents.changes.ChangeList;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.generation.DocumentSelection;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.generation.output.OutputFile;
import org.ecosystemstudio.history.VersionReader;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelFolder;

/** Compares two versions of a model, and prints or writes what changed. */
final class Diff {

    private final Invocation invocation;
    private final Comparand comparand;
    private final LocalDate today;
    private final long start = System.nanoTime();

    Diff(Invocation invocation, Comparand comparand, LocalDate today) {
        this.invocation = invocation;
        this.comparand = comparand;
        this.today = today;
    }

    /** A version of a model with what it is called and the folders it was found in. */
    private record Version(String name, LocalDate date, ReviewedModel model, NamedModels models) {

        EarlierVersion earlier() {
            return new EarlierVersion(model.plan(), model.assessment().orElseThrow(), name, date);
        }
    }

    /** Prints what changed and gives the exit code. */
    int print(String format) throws CommandException {
        Version before = version(comparand.before(), comparand.since());
        Version after = version(comparand.after(), comparand.until());
        Optional<Integer> errors = errors(List.of(before, after), model -> model.assessment().isPresent());
        if (errors.isPresent()) {
            return errors.get();
        }
        ChangeList list = ChangeList.of(new DocumentSource(after.model().plan(),
                after.model().assessment().orElseThrow()).since(before.earlier()), Wording.of(language()));
        if (format.equals(DiffFormats.JSON)) {
            printJson(list, before, after);
        } else {
            new TextChanges(invocation).print(invocation.text(list.changes().isEmpty() ? "diff.same" : "diff.title",
                    before.name(), after.name()), list);
        }
        return ExitCode.FINE;
    }

    /** Writes what changed as a document and gives the exit code. */
    int write(DocumentSelection selection, Path out, boolean force) throws CommandException {
        Version before = version(comparand.before(), comparand.since());
        Version after = version(comparand.after(), comparand.until());
        Optional<Integer> errors = errors(List.of(before), model -> model.assessment().isPresent())
                .or(() -> errors(List.of(after), ReviewedModel::isSound));
        if (errors.isPresent()) {
            return errors.get();
        }
        List<OutputFile> files = WrittenDocuments.plainFiles(after.models(), List.of(after.model()),
                List.of(before.earlier()), selection);
        WrittenDocuments.write(files, out, force, invocation)
                .forEach(path -> invocation.out().println(PrintableText.line(path.toString())));
        return ExitCode.FINE;
    }

    private void printJson(ChangeList list, Version before, Version after) {
        try {
            new JsonChanges(invocation.out()).print(list, new JsonChanges.Named(before.name(), before.date()),
                    new JsonChanges.Named(after.name(), after.date()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Version version(Path path, Optional<String> revision) throws CommandException {
        NamedModels models = NamedModels.find(List.of(path), invocation);
        if (models.folders().size() > 1) {
            throw new CommandException(path + ": " + invocation.text("diff.severalModels", models.folders().size()));
        }
        ModelFolder folder = models.folders().getFirst();
        String name = models.names().of(folder.root());
        if (revision.isPresent()) {
            VersionReader.KeptModel kept = new KeptVersions(invocation).read(folder, name, revision.get());
            LocalDate day = kept.named().version().date();
            return new Version(kept.named().name(), day, reviewed(kept.model(), day), models);
        }
        try (Progress progress = invocation.progress()) {
            return new Version(name, today, reviewed(models.load(progress).getFirst(), today), models);
        }
    }

    private ReviewedModel reviewed(LoadedModel model, LocalDate day) {
        return ReviewedModel.of(model, day, invocation.language(), AssessmentSettings.NONE);
    }

    /** The exit code, after printing the errors of the first version that is not good enough; empty when all are. */
    private Optional<Integer> errors(List<Version> versions, Predicate<ReviewedModel> isGoodEnough) {
        return versions.stream().filter(version -> !isGoodEnough.test(version.model())).findFirst()
                .map(version -> ModelErrors.report(List.of(version.model()), version.models(),
                        Duration.ofNanos(System.nanoTime() - start), invocation));
    }

    private Language language() {
        return Language.DUTCH.tag().equals(invocation.language().getLanguage()) ? Language.DUTCH : Language.ENGLISH;
    }
}
