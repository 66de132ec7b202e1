/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.TypedName;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.ResponseKind;
import org.ecosystemstudio.model.ecosystem.Threshold;
import org.ecosystemstudio.model.ecosystem.ThresholdDirection;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.planning.progress.KpiProgress;

/**
 * MON3: a KPI that performs under or over has a response: the one agreed with the threshold that its latest
 * measurement passed, or an adjustment of the KPI, its goal or an action for that goal since. Without a threshold on
 * that side, a KPI performs under when it is worse than its baseline, and over when it is better than its target.
 */
public final class Mon3DeviationsGetAResponse implements ElementRule<Kpi> {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("MON3");
    }

    @Override
    public Class<Kpi> subject() {
        return Kpi.class;
    }

    @Override
    public boolean appliesTo(Kpi kpi, RuleContext context) {
        KpiProgress progress = context.plan().progress().of(kpi);
        return progress.isBreached() || isUnbounded(progress, ThresholdDirection.ABOVE)
                || isUnbounded(progress, ThresholdDirection.BELOW);
    }

    @Override
    public void check(Kpi kpi, RuleContext context, RuleReport report) {
        KpiProgress progress = context.plan().progress().of(kpi);
        Responses responses = context.fact(Responses.class, Responses::of);
        if (responses.followed(kpi, progress.latest(), context)) {
            return;
        }
        String value = ThresholdWords.withUnit(progress.latest().getValue(), unit(progress));
        List<Threshold> open = progress.breached().stream()
                .filter(threshold -> threshold.getResponse() == ResponseKind.UNSPECIFIED).toList();
        for (Threshold threshold : open) {
            boolean over = ThresholdWords.isOver(threshold, progress.indicator());
            report.finding(Observation.about(threshold, Literals.THRESHOLD__RESPONSE)
                    .in(over ? "passed.over" : "passed")
                    .with(kpi, value, ThresholdWords.of(threshold), adjustment(over, kpi, context.today())));
        }
        for (ThresholdDirection direction : List.of(ThresholdDirection.BELOW, ThresholdDirection.ABOVE)) {
            if (isUnbounded(progress, direction)) {
                boolean over = ThresholdWords.better(progress.indicator()) == direction;
                report.finding(unbounded(progress, direction, value, adjustment(over, kpi, context.today())));
            }
        }
    }

    /** Whether the latest value is worse than the baseline or better than the target with no threshold on that side. */
    private static boolean isUnbounded(KpiProgress progress, ThresholdDirection direction) {
        if (progress.percent() == null
                || progress.kpi().getThresholds().stream().anyMatch(one -> one.getDirection() == direction)) {
            return false;
        }
        return ThresholdWords.better(progress.indicator()) == direction ? progress.percent().compareTo(WHOLE) > 0
                : progress.percent().signum() < 0;
    }

    private static Observation unbounded(KpiProgress progress, ThresholdDirection direction, String value,
            String adjustment) {
        Indicator indicator = progress.indicator();
        boolean over = ThresholdWords.better(indicator) == direction;
        BigDecimal bound = over ? indicator.getTarget() : indicator.getBaseline();
        return Observation.about(progress.kpi(), Literals.KPI__THRESHOLDS).in(over ? "over" : "under")
                .with(progress.kpi(), value, ThresholdWords.withUnit(bound, indicator.getUnit()),
                        ThresholdWords.words(direction, bound, ThresholdWords.unit(indicator)), adjustment);
    }

    private static String unit(KpiProgress progress) {
        String own = progress.latest().getUnit();
        return own != null || progress.indicator() == null ? own : progress.indicator().getUnit();
    }

    private static String adjustment(boolean over, Kpi kpi, LocalDate today) {
        return (over ? "adjust " : "catch up ") + today + " for " + TypedName.of(kpi);
    }
}
