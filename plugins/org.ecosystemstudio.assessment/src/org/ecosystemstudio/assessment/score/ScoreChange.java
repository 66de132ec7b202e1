/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.RuleOutcome;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.SuccessFactor;

/**
 * How what the rules say of a model changed from one version to another.
 *
 * @param factors every success factor with its score in both
 * @param mended the rules that hold now and were open, in the order of the rules
 * @param broken the rules that are open now and were not, in the order of the rules
 */
public record ScoreChange(List<FactorChange> factors, List<RuleDescription> mended, List<RuleDescription> broken) {

    /** Keeps copies. */
    public ScoreChange {
        factors = List.copyOf(factors);
        mended = List.copyOf(mended);
        broken = List.copyOf(broken);
    }

    /** A success factor with its score before and now. */
    public record FactorChange(SuccessFactor factor, Score before, Score after) {
        /** No part is null. */
        public FactorChange {
            Objects.requireNonNull(factor);
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }

        /** Whether the percentage is another one, or there is one now, or none any more. */
        public boolean isMoved() {
            return !before.percent().equals(after.percent());
        }
    }

    /** What changed from an earlier assessment to a later one. */
    public static ScoreChange between(Assessment before, Assessment after) {
        Map<SuccessFactor, Score> earlier = new EnumMap<>(SuccessFactor.class);
        ScoreCard.of(before).factors().forEach(factor -> earlier.put(factor.factor(), factor.score()));
        List<FactorChange> factors = ScoreCard.of(after).factors().stream()
                .map(factor -> new FactorChange(factor.factor(), earlier.get(factor.factor()), factor.score()))
                .toList();
        List<RuleDescription> mended = new ArrayList<>();
        List<RuleDescription> broken = new ArrayList<>();
        for (RuleOutcome outcome : after.outcomes()) {
            Verdict now = Verdict.of(outcome);
            Verdict was = before.outcome(outcome.rule().code()).map(Verdict::of).orElse(Verdict.NOT_APPLICABLE);
            if (now == Verdict.HOLDS && was == Verdict.OPEN) {
                mended.add(outcome.rule());
            } else if (now == Verdict.OPEN && was != Verdict.OPEN) {
                broken.add(outcome.rule());
            }
        }
        return new ScoreChange(factors, mended, broken);
    }
}
