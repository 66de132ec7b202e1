/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.changes;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;

/** What changes are told of, in the order in which a steering group looks at it. */
public enum Subject {
    /** Goals and subgoals. */
    GOAL(Literals.GOAL),
    /** Actions. */
    ACTION(Literals.ACTION),
    /** Tasks of actions. */
    TASK(Literals.TASK),
    /** Milestones of goals, actions and themes. */
    MILESTONE(Literals.MILESTONE),
    /** KPIs. */
    KPI(Literals.KPI),
    /** Measurements of KPIs. */
    MEASUREMENT(Literals.MEASUREMENT),
    /** Risks, wherever they stand. */
    RISK(Literals.RISK),
    /** Actors, whatever their involvement. */
    ACTOR(Literals.ACTOR),
    /** Decisions. */
    DECISION(Literals.DECISION),
    /** Subsidies. */
    SUBSIDY(Literals.SUBSIDY),
    /** Conditions of subsidies. */
    CONDITION(Literals.GRANT_CONDITION),
    /** Contributions of money. */
    CASH(Literals.CASH_CONTRIBUTION),
    /** Contributions in kind. */
    IN_KIND(Literals.IN_KIND_CONTRIBUTION),
    /** Shares of actors in the cost of an action. */
    COST_SHARE(Literals.COST_SHARE),
    /** Cost outside of the actions. */
    COST(Literals.COST);

    private static final Map<EClass, Subject> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Subject::type, Function.identity()));

    private final EClass type;

    Subject(EClass type) {
        this.type = type;
    }

    /** The type of its elements. */
    public EClass type() {
        return type;
    }

    /** The subject that an element belongs to; empty when changes of its type are not told. */
    public static Optional<Subject> of(EObject element) {
        return Optional.ofNullable(BY_TYPE.get(element.eClass()));
    }
}
