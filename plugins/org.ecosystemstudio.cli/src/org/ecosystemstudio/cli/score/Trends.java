/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.score;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.assessment.score.ScoreTrend;
import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.models.NamedModels;
import org.ecosystemstudio.cli.rules.RuleSelection;
import org.ecosystemstudio.cli.terminal.Progress;
import org.ecosystemstudio.history.GitSettings;
import org.ecosystemstudio.history.ModelHistory;
import org.ecosystemstudio.history.NoHistoryException;
import org.ecosystemstudio.history.TrendReader;
import org.ecosystemstudio.language.loading.ModelFolder;

/** How the scores of models moved, read from their Git repositories. */
final class Trends {

    private final Invocation invocation;
    private final TrendReader reader;

    Trends(Invocation invocation, RuleSelection rules) {
        this.invocation = invocation;
        this.reader = new TrendReader(rules.rules(), rules.settings());
    }

    /**
     * The trends of models, in the order of their folders.
     *
     * @throws CommandException when a model has no history, or none that can be read
     */
    List<ScoreTrend> of(NamedModels models) throws CommandException {
        GitSettings.ignoreThoseOfTheMachine();
        List<ScoreTrend> trends = new ArrayList<>();
        try (Progress progress = invocation.progress()) {
            for (ModelFolder folder : models.folders()) {
                trends.add(trend(folder, models.names().of(folder.root()), progress));
            }
        }
        return trends;
    }

    private ScoreTrend trend(ModelFolder folder, String name, Progress progress) throws CommandException {
        progress.step(invocation.text("progress.history", name));
        try (ModelHistory history = ModelHistory.of(folder.root())) {
            ScoreTrend trend = reader.read(history,
                    (number, all) -> progress.step(invocation.text("progress.version", name, number, all)));
            if (trend.points().isEmpty()) {
                throw new CommandException(name + ": " + invocation.text("trend.none", trend.versions()));
            }
            return trend;
        } catch (NoHistoryException e) {
            throw new CommandException(name + ": " + e.message(invocation.language()));
        }
    }
}
