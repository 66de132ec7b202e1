/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.assessment.score.ScoreCard;
import org.ecosystemstudio.assessment.score.ScoreTrend;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.planning.Plan;

/**
 * Scores the versions of a model, each as of the day on which it was made, by the rules of today. Versions with the
 * same files are read once.
 */
public final class TrendReader {

    private final ModelLoader loader;
    private final List<Rule> rules;
    private final AssessmentSettings settings;

    /**
     * Makes a reader.
     *
     * @param rules the rules to score by
     * @param settings numbers and severities of rules that go before those of the model
     */
    public TrendReader(Collection<? extends Rule> rules, AssessmentSettings settings) {
        this.loader = new ModelLoader(Locale.ENGLISH);
        this.rules = List.copyOf(rules);
        this.settings = settings;
    }

    /** Hears how far the work is. */
    @FunctionalInterface
    public interface Progress {

        /**
         * Work on another version begins; versions with the same files are one piece of work.
         *
         * @param number which one, from 1 on
         * @param all how many there are
         */
        void version(int number, int all);
    }

    /**
     * Scores all versions. One that cannot be read as a whole is left out and counted.
     *
     * @throws NoHistoryException when the repository is damaged
     */
    public ScoreTrend read(ModelHistory history, Progress progress) throws NoHistoryException {
        List<ModelVersion> versions = history.versions();
        ScoreTrend.Point[] points = new ScoreTrend.Point[versions.size()];
        int done = 0;
        for (List<Integer> alike : byContent(versions)) {
            progress.version(done + 1, versions.size());
            Optional<LoadedModel> model = load(history, versions.get(alike.getFirst()));
            for (int place : alike) {
                points[place] = model.map(loaded -> point(versions.get(place), loaded)).orElse(null);
            }
            done += alike.size();
        }
        List<ScoreTrend.Point> readable = Arrays.stream(points).filter(Objects::nonNull).toList();
        return ScoreTrend.of(readable, versions.size() - readable.size(), history.isCut());
    }

    private static Iterable<List<Integer>> byContent(List<ModelVersion> versions) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < versions.size(); i++) {
            places.computeIfAbsent(versions.get(i).content(), key -> new ArrayList<>()).add(i);
        }
        return places.values();
    }

    private Optional<LoadedModel> load(ModelHistory history, ModelVersion version) throws NoHistoryException {
        try {
            return history.read(version).map(loader::parse).filter(LoadedModel::isWhole);
        } catch (InvalidPathException e) {
            // the name of a file cannot be written on this machine
            return Optional.empty();
        }
    }

    private ScoreTrend.Point point(ModelVersion version, LoadedModel model) {
        Assessment assessment = Assessment.of(Plan.of(model.view(), version.date()), rules, settings);
        return ScoreTrend.Point.of(version.commit(), version.date(), ScoreCard.of(assessment));
    }
}
