/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.complementarity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.ShownPercentage;
import org.ecosystemstudio.model.ecosystem.Competition;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;

/** SF1.5: at most a share of the pairs of participants compete, a quarter unless the ecosystem sets another. */
public final class Sf15LittleCompetition implements ModelRule {

    private static final int SHOWN = 20;

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF1.5");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        long participants = context.participants().size();
        if (participants < 2) {
            return;
        }
        Collection<List<Competition>> competing = Competitions.of(context).pairs();
        BigDecimal pairs = BigDecimal.valueOf(participants * (participants - 1) / 2);
        BigDecimal percentage = BigDecimal.valueOf(100L * competing.size()).divide(pairs, MathContext.DECIMAL64);
        RuleThreshold threshold = context.threshold(description());
        if (threshold.allows(percentage)) {
            report.evidence(context.whole());
        } else {
            BigDecimal accepted = percentage.setScale(0, RoundingMode.UP);
            report.finding(Observation.about(context.whole()).in(threshold.admits(accepted) ? "" : "all")
                    .with(BigDecimal.valueOf(competing.size()), pairs,
                            ShownPercentage.beside(threshold, percentage), threshold.value(), accepted.toPlainString())
                    .relatedTo(competing.stream().limit(SHOWN).map(List::getFirst).toList()));
        }
    }
}
