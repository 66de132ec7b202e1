/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.generate;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.findings.FindingsSummary;
import org.ecosystemstudio.cli.models.KeptVersions;
import org.ecosystemstudio.cli.models.ModelErrors;
import org.ecosystemstudio.cli.models.NamedModels;
import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.cli.terminal.Progress;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.EarlierVersion;
import org.ecosystemstudio.generation.DocumentSelection;
import org.ecosystemstudio.generation.DocumentSet;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.planning.disclosure.Disclosure;

/** Makes the documents of models and writes them into the output folder: of all models, or when one has errors, of none. */
final class Generation {

    private final Invocation invocation;
    private final Path out;
    private final boolean force;

    Generation(Invocation invocation, Path out, boolean force) {
        this.invocation = invocation;
        this.out = out;
        this.force = force;
    }

    /**
     * Generates, says what was written, and gives the exit code.
     *
     * @param since the revision of the earlier version that documents compare with; null for none
     */
    int run(List<Path> paths, LocalDate today, String since, DocumentSelection selection) throws CommandException {
        long start = System.nanoTime();
        NamedModels models;
        List<ReviewedModel> reviewed;
        List<Path> written = List.of();
        List<EarlierVersion> earlier = List.of();
        try (Progress progress = invocation.progress()) {
            models = NamedModels.find(paths, invocation);
            reviewed = models.review(today, progress);
            if (reviewed.stream().allMatch(ReviewedModel::isSound)) {
                new ActorOfDocuments(selection, invocation).requireIn(reviewed);
                progress.step(invocation.text("progress.writing", out));
                if (since != null) {
                    earlier = new KeptVersions(invocation).of(models, since);
                }
                written = WrittenDocuments.write(WrittenDocuments.plainFiles(models, reviewed, earlier, selection),
                        out, force, invocation);
            }
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        List<Problem> findings = reviewed.stream().map(ReviewedModel::problems).flatMap(List::stream).toList();
        if (!reviewed.stream().allMatch(ReviewedModel::isSound)) {
            return ModelErrors.report(reviewed, models, time, invocation);
        }
        int code = reportFiles(written, findings, time);
        reportHidden(reviewed, selection);
        reportLeftOut(reviewed, earlier, selection);
        return code;
    }

    private int reportFiles(List<Path> written, List<Problem> findings, Duration time) {
        written.forEach(path -> invocation.out().println(PrintableText.line(path.toString())));
        invocation.out().flush();
        String sum = invocation.text("generate.done", FindingsSummary.counted("files", written.size(), invocation),
                FindingsSummary.seconds(time, invocation));
        String open = findings.isEmpty() ? ""
                : ' ' + invocation.text("generate.open",
                        FindingsSummary.counted("findings", findings.size(), invocation));
        invocation.err().println(sum + open);
        return ExitCode.FINE;
    }

    private void reportHidden(List<ReviewedModel> reviewed, DocumentSelection selection) {
        List<String> hidden = selection.types().stream().filter(type -> reviewed.stream()
                .map(model -> Disclosure.of(model.plan().view(), selection.audience()))
                .anyMatch(disclosure -> !type.isFor(disclosure))).map(DocumentType::id).toList();
        if (!hidden.isEmpty()) {
            invocation.err().println(
                    invocation.text("generate.hidden", selection.audience().id(), String.join(", ", hidden)));
        }
    }

    /** In one line, what was not made as a model has not what it is about, with what is missing. */
    private void reportLeftOut(List<ReviewedModel> reviewed, List<EarlierVersion> earlier,
            DocumentSelection selection) {
        if (selection.unasked().isEmpty()) {
            return;
        }
        Set<DocumentType> leftOut = EnumSet.noneOf(DocumentType.class);
        for (int i = 0; i < reviewed.size(); i++) {
            leftOut.addAll(DocumentSet.leftOut(reviewed.get(i), selection,
                    earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(i))));
        }
        if (!leftOut.isEmpty()) {
            invocation.err().println(invocation.text("generate.leftOut", leftOut.stream()
                    .map(type -> type.id() + " (" + invocation.text("generate.without." + type.id()) + ')')
                    .collect(Collectors.joining(", "))));
        }
    }
}
