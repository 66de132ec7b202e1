/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.steps;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.MethodStep;

/**
 * The step that the elements of a type are about, by the section of the handbook that names them. What several steps
 * share, such as roles, speaks for none.
 */
final class StepElements {

    private static final Map<EClass, MethodStep> STEPS = create();

    private StepElements() {
    }

    static Optional<MethodStep> stepOf(EClass type) {
        return Optional.ofNullable(STEPS.get(type));
    }

    private static Map<EClass, MethodStep> create() {
        Map<EClass, MethodStep> steps = new HashMap<>();
        put(steps, MethodStep.MAP, Literals.ACTOR, Literals.INTEREST, Literals.CAPABILITY, Literals.THEME,
                Literals.COLLABORATION, Literals.SCOPE, Literals.URGENCY, Literals.ANALYSIS_NOTE);
        put(steps, MethodStep.PROPOSITION, Literals.PROPOSITION, Literals.BENEFIT, Literals.CONSENT, Literals.RISK,
                Literals.ENVIRONMENT_FACTOR);
        put(steps, MethodStep.GOALS, Literals.GOAL, Literals.PROGRAMME_LINE, Literals.SWOT);
        put(steps, MethodStep.ORGANISATION, Literals.GROUP, Literals.GOVERNANCE, Literals.FINANCE, Literals.COMMITMENT,
                Literals.CAPACITY, Literals.AGREEMENT, Literals.FUNDED_PROJECT, Literals.ADMINISTRATION_RULE);
        put(steps, MethodStep.PLAN, Literals.ACTION, Literals.CLOSED_DAYS);
        put(steps, MethodStep.CARRY_OUT, Literals.AUDIENCE, Literals.SUCCESS, Literals.HOURS_WORKED, Literals.EXPENSE);
        put(steps, MethodStep.MONITOR, Literals.KPI, Literals.REFLECTION_MOMENT, Literals.MONITORING_DUTY,
                Literals.ADJUSTMENT);
        put(steps, MethodStep.REPEAT, Literals.SPRINT);
        return steps;
    }

    private static void put(Map<EClass, MethodStep> steps, MethodStep step, EClass... types) {
        for (EClass type : types) {
            steps.put(type, step);
        }
    }
}
