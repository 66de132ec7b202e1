/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import org.ecosystemstudio.model.method.SuccessFactor;

/**
 * How the scores of a model moved over the versions of it that were kept. Who made a version is not part of it:
 * scores are for discussing an ecosystem, not people.
 *
 * @param points the first version, each in which a score changed, and the last one, oldest first; empty when no version
 *        could be read
 * @param versions how many versions were kept
 * @param unreadable how many of them could not be read as a model, and are left out
 * @param isCut whether older versions exist that are not on this machine
 */
public record ScoreTrend(List<Point> points, int versions, int unreadable, boolean isCut) {

    private static final int SHORT_NAME = 7;

    /** Keeps a copy of the list. */
    public ScoreTrend {
        points = List.copyOf(points);
    }

    /**
     * The trend of versions.
     *
     * @param all every version that could be read, oldest first; those in which nothing changed are left out
     * @param unreadable how many could not be read
     * @param isCut whether older versions exist that are not on this machine
     */
    public static ScoreTrend of(List<Point> all, int unreadable, boolean isCut) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i == 0 || i == all.size() - 1 || !all.get(i).percents().equals(all.get(i - 1).percents())) {
                points.add(all.get(i));
            }
        }
        return new ScoreTrend(points, all.size() + unreadable, unreadable, isCut);
    }

    /**
     * The scores of a version.
     *
     * @param commit the full name of the version
     * @param date the day on which it was made, and as of which it was assessed
     * @param percents the score of each success factor in whole percent, in order; without a value where the factor
     *         could not be assessed yet
     */
    public record Point(String commit, LocalDate date, List<OptionalInt> percents) {

        /** Creates a point; no part is null. */
        public Point {
            Objects.requireNonNull(commit);
            Objects.requireNonNull(date);
            percents = List.copyOf(percents);
        }

        /** The scores of a version by its score card. */
        public static Point of(String commit, LocalDate date, ScoreCard card) {
            return new Point(commit, date, card.factors().stream().map(factor -> factor.score().percent()).toList());
        }

        /** As much of the version's name as people need to find it. */
        public String shortCommit() {
            return commit.substring(0, Math.min(SHORT_NAME, commit.length()));
        }

        /** The score of a factor in whole percent; empty when it could not be assessed yet. */
        public OptionalInt percent(SuccessFactor factor) {
            return percents.get(factor.ordinal());
        }
    }
}
