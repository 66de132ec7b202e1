/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.monitoring;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.GoalStatus;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.ReflectionMoment;
import org.ecosystemstudio.model.ecosystem.ResponseKind;
import org.ecosystemstudio.model.ecosystem.Threshold;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * MON1: every goal has a KPI or a reflection moment that somebody watches in a rhythm, and every KPI has a threshold,
 * each with its response. Who watches all goals by a monitoring duty watches these too. Nothing is asked of a goal
 * that was dropped.
 */
public final class Mon1GoalsAreWatched implements ElementRule<Goal> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("MON1");
    }

    @Override
    public Class<Goal> subject() {
        return Goal.class;
    }

    @Override
    public boolean appliesTo(Goal goal, RuleContext context) {
        return goal.getStatus() != GoalStatus.DROPPED;
    }

    @Override
    public void check(Goal goal, RuleContext context, RuleReport report) {
        if (goal.getKpis().isEmpty() && goal.getReflections().isEmpty()) {
            report.finding(Observation.about(goal, Literals.GOAL__KPIS).in("none")
                    .with(BareName.of(goal), PartyExample.nameIn(context)));
        } else {
            checkWatched(goal, context, report);
        }
        for (Kpi kpi : goal.getKpis()) {
            checkThresholds(kpi, context, report);
        }
    }

    private static void checkWatched(Goal goal, RuleContext context, RuleReport report) {
        WatchOfGoals watch = context.fact(WatchOfGoals.class, WatchOfGoals::of);
        List<Observation> unwatched = new ArrayList<>();
        for (Kpi kpi : goal.getKpis()) {
            unwatched.addAll(lacking(kpi, kpi.getWatcher() != null || watch.hasWatcher(),
                    kpi.getRhythm() != null || watch.hasRhythm(), context));
        }
        for (ReflectionMoment moment : goal.getReflections()) {
            unwatched.addAll(lacking(moment, moment.getWatcher() != null || watch.hasWatcher(),
                    moment.getRhythm() != null || watch.hasRhythm(), context));
        }
        if (unwatched.size() == goal.getKpis().size() + goal.getReflections().size()) {
            unwatched.forEach(report::finding);
        }
    }

    /** What is missing of watcher and rhythm; empty when nothing is. */
    private static List<Observation> lacking(Element watched, boolean hasWatcher, boolean hasRhythm,
            RuleContext context) {
        if (hasWatcher && hasRhythm) {
            return List.of();
        }
        String variant = hasWatcher ? "rhythm" : hasRhythm ? "watcher" : "unwatched";
        return List.of(Observation.about(watched, feature(watched, hasWatcher)).in(variant)
                .with(watched, PartyExample.nameIn(context)));
    }

    private static EStructuralFeature feature(Element watched, boolean hasWatcher) {
        if (watched instanceof Kpi) {
            return hasWatcher ? Literals.KPI__RHYTHM : Literals.KPI__WATCHER;
        }
        return hasWatcher ? Literals.REFLECTION_MOMENT__RHYTHM : Literals.REFLECTION_MOMENT__WATCHER;
    }

    private static void checkThresholds(Kpi kpi, RuleContext context, RuleReport report) {
        if (kpi.getThresholds().isEmpty()) {
            report.finding(Observation.about(kpi, Literals.KPI__THRESHOLDS).in("threshold").with(kpi,
                    ThresholdWords.shortOfTarget(context.plan().progress().of(kpi).indicator())));
        }
        for (Threshold threshold : kpi.getThresholds()) {
            if (threshold.getValue() != null && threshold.getResponse() == ResponseKind.UNSPECIFIED) {
                boolean over = ThresholdWords.isOver(threshold, context.plan().progress().of(kpi).indicator());
                report.finding(Observation.about(threshold, Literals.THRESHOLD__RESPONSE)
                        .in(over ? "response.over" : "response").with(kpi, ThresholdWords.of(threshold)));
            }
        }
    }
}
