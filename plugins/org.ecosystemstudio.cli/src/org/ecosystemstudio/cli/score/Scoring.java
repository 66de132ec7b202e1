/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.score;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.assessment.score.ScoreTrend;
import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.generate.WrittenDocuments;
import org.ecosystemstudio.cli.models.ModelErrors;
import org.ecosystemstudio.cli.models.NamedModels;
import org.ecosystemstudio.cli.rules.RuleSelection;
import org.ecosystemstudio.cli.terminal.Progress;
import org.ecosystemstudio.generation.DocumentSelection;
import org.ecosystemstudio.generation.ReviewedModel;

/** Scores models, on the terminal or as documents. */
final class Scoring {

    private final Invocation invocation;
    private final RuleSelection rules;

    Scoring(Invocation invocation, RuleSelection rules) {
        this.invocation = invocation;
        this.rules = rules;
    }

    /** Prints score cards and gives the exit code. */
    int print(List<Path> paths, LocalDate today) throws CommandException {
        long start = System.nanoTime();
        NamedModels models = NamedModels.find(paths, invocation);
        List<ReviewedModel> reviewed = review(models, today);
        if (!reviewed.stream().allMatch(model -> model.assessment().isPresent())) {
            return ModelErrors.report(reviewed, models, Duration.ofNanos(System.nanoTime() - start), invocation);
        }
        for (int i = 0; i < reviewed.size(); i++) {
            if (i > 0) {
                invocation.out().println();
            }
            new ScoreText(invocation, models.names(), reviewed.get(i)).print();
        }
        return ExitCode.FINE;
    }

    /** Prints how the scores moved and gives the exit code. */
    int printTrend(List<Path> paths) throws CommandException {
        NamedModels models = NamedModels.find(paths, invocation);
        List<ScoreTrend> trends = new Trends(invocation, rules).of(models);
        for (int i = 0; i < trends.size(); i++) {
            if (i > 0) {
                invocation.out().println();
            }
            new TrendText(invocation, models.names().of(models.folders().get(i).root()), trends.get(i)).print();
        }
        return ExitCode.FINE;
    }

    /**
     * Writes score cards as documents and gives the exit code.
     *
     * @param trend whether they show how the scores moved
     */
    int write(List<Path> paths, LocalDate today, boolean trend, DocumentSelection selection, Path out, boolean force)
            throws CommandException {
        long start = System.nanoTime();
        NamedModels models = NamedModels.find(paths, invocation);
        List<ReviewedModel> reviewed = review(models, today);
        if (!reviewed.stream().allMatch(ReviewedModel::isSound)) {
            return ModelErrors.report(reviewed, models, Duration.ofNanos(System.nanoTime() - start), invocation);
        }
        List<ScoreTrend> trends = trend ? new Trends(invocation, rules).of(models) : List.of();
        WrittenDocuments.linked(models, reviewed, trends, selection, out, force, invocation)
                .forEach(path -> invocation.out().println(path));
        return ExitCode.FINE;
    }

    private List<ReviewedModel> review(NamedModels models, LocalDate today) {
        try (Progress progress = invocation.progress()) {
            return models.review(today, rules, progress);
        }
    }
}
