/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * GOAL2: every goal that is not dropped has an indicator with unit, baseline and target, of its own or of one of its
 * KPIs.
 */
public final class Goal2Measurable implements ElementRule<Goal> {

    private static final List<EAttribute> PARTS =
            List.of(Literals.INDICATOR__TEXT, Literals.INDICATOR__BASELINE, Literals.INDICATOR__TARGET,
                    Literals.INDICATOR__UNIT);

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("GOAL2");
    }

    @Override
    public Class<Goal> subject() {
        return Goal.class;
    }

    @Override
    public boolean appliesTo(Goal goal, RuleContext context) {
        return GoalStatuses.of(context).isMeant(goal);
    }

    @Override
    public void check(Goal goal, RuleContext context, RuleReport report) {
        List<Indicator> indicators = Indicators.of(goal);
        if (indicators.isEmpty()) {
            report.finding(Observation.about(goal, Literals.GOAL__INDICATOR).in("none").with(
                    BareName.of(goal)));
        } else if (indicators.stream().noneMatch(indicator -> missing(indicator).isEmpty())) {
            Indicator first = indicators.getFirst();
            report.finding(Observation.about(first, missing(first).getFirst())
                    .with(BareName.of(goal), missing(first), typed(first)));
        }
    }

    /** What is missing; a KPI may measure what its title says, so that only a text left empty is. */
    private static List<EAttribute> missing(Indicator indicator) {
        return PARTS.stream().filter(part -> switch (indicator.eGet(part)) {
            case null -> part != Literals.INDICATOR__TEXT;
            case String text -> !Stated.is(text);
            default -> false;
        }).toList();
    }

    /** The indicator as it is to be typed, with dots for what is missing. */
    private static String typed(Indicator indicator) {
        List<String> words = new ArrayList<>();
        words.add("indicator \"" + (Stated.is(indicator.getText()) ? indicator.getText() : "...") + '"');
        words.add("from " + number(indicator.getBaseline()));
        words.add("to " + number(indicator.getTarget()));
        words.add(Stated.is(indicator.getUnit()) ? indicator.getUnit() : "...");
        return String.join(" ", words);
    }

    private static String number(BigDecimal number) {
        return number == null ? "..." : number.toPlainString();
    }
}
