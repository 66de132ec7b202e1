/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.success;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.LifeCyclePhase;
import org.ecosystemstudio.model.ecosystem.Success;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * SF7.1: an ecosystem that is past its first half year, or past the emerging phase, has recorded at least one success.
 * It waits where neither {@code started} nor {@code phase} says so.
 */
public final class Sf71SuccessesReached implements ModelRule {

    private static final Set<LifeCyclePhase> LATER = Collections.unmodifiableSet(
            EnumSet.of(LifeCyclePhase.GROWING, LifeCyclePhase.MATURE, LifeCyclePhase.RENEWING));

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF7.1");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        context.view().ecosystem().ifPresent(ecosystem -> check(ecosystem, context, report));
    }

    private void check(Ecosystem ecosystem, RuleContext context, RuleReport report) {
        BigDecimal months = context.threshold(description()).value();
        boolean isOld = ecosystem.getSince() != null
                && context.today().isAfter(MonthsLater.of(ecosystem.getSince().firstDay(), months));
        boolean isLater = LATER.contains(ecosystem.getPhase());
        if (!isOld && !isLater) {
            return;
        }
        List<Success> successes = context.view().all(Success.class).stream()
                .filter(success -> Stated.hasCome(success.getDate(), context.today())).toList();
        if (!successes.isEmpty()) {
            successes.forEach(report::evidence);
        } else if (isLater) {
            report.finding(Observation.about(ecosystem, Literals.ECOSYSTEM__PHASE).in("phase")
                    .with(BareName.of(ecosystem), ecosystem.getPhase()));
        } else {
            report.finding(Observation.about(ecosystem, Literals.ECOSYSTEM__SINCE)
                    .with(BareName.of(ecosystem), months));
        }
    }
}
