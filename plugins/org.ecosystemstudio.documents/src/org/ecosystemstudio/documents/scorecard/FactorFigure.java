/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.assessment.score.FactorScore;
import org.ecosystemstudio.assessment.score.Score;
import org.ecosystemstudio.assessment.score.Verdict;
import org.ecosystemstudio.documents.charts.ShareChart;
import org.ecosystemstudio.documents.charts.ShareChart.Fill;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Figure;

/** The scores of the success factors as a picture: one bar a factor, as long as it has rules. */
final class FactorFigure {

    private final Presentation presentation;
    private final List<FactorScore> factors;

    FactorFigure(Presentation presentation, List<FactorScore> factors) {
        this.presentation = presentation;
        this.factors = factors;
    }

    Block figure() {
        List<ShareChart.Bar> bars = factors.stream().map(this::bar).toList();
        StringBuilder description = new StringBuilder(presentation.word("score.figure.description"));
        for (ShareChart.Bar bar : bars) {
            description.append(' ').append(presentation.word("score.figure.factor", bar.label(), bar.total()));
        }
        return new Figure("factors", presentation.word("score.figure.title"), description.toString(),
                new ShareChart(bars), presentation.say("score.figure.caption"));
    }

    /** The score in words: {@code 80 % (4 of 5)}, or that it cannot be assessed yet. */
    static String words(Score score, Presentation presentation) {
        return score.percent().isPresent()
                ? presentation.word("score.of", String.valueOf(score.percent().getAsInt()),
                        String.valueOf(score.held()), String.valueOf(score.counted()))
                : presentation.word("score.none");
    }

    private ShareChart.Bar bar(FactorScore factor) {
        List<ShareChart.Part> parts = new ArrayList<>();
        add(parts, factor, Verdict.HOLDS, Fill.FULL);
        add(parts, factor, Verdict.OPEN, Fill.GAP);
        add(parts, factor, Verdict.WAIVED, Fill.HALF);
        add(parts, factor, Verdict.NOT_APPLICABLE, Fill.DOTS);
        return new ShareChart.Bar(factor.factor().name().substring(2) + "  "
                + factor.factor().title(presentation.locale()), words(factor.score(), presentation), parts);
    }

    private void add(List<ShareChart.Part> parts, FactorScore factor, Verdict verdict, Fill fill) {
        long count = factor.outcomes().stream().filter(outcome -> Verdict.of(outcome) == verdict).count();
        if (count > 0) {
            parts.add(new ShareChart.Part(presentation.word("score.verdict." + verdict.name()), String.valueOf(count),
                    share(factor, verdict, count), fill));
        }
    }

    /** What counts in the score fills the bar; where nothing counts, what does not fills it. */
    private static BigDecimal share(FactorScore factor, Verdict verdict, long count) {
        int counted = factor.score().counted();
        boolean counts = verdict == Verdict.HOLDS || verdict == Verdict.OPEN;
        if (counted > 0 && !counts) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(count).divide(
                BigDecimal.valueOf(counted > 0 ? counted : factor.outcomes().size()), MathContext.DECIMAL64);
    }
}
