/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.steps.StepProgress;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;
import org.ecosystemstudio.planning.Plan;

/** What rules may know of the model that they look at. Lives for one assessment, and serves one thread. */
public final class RuleContext {

    private final Plan plan;
    private final AssessmentSettings settings;
    private final Set<Actor> participants;
    private final StepProgress steps;
    private final Map<String, RuleDescription> rules;
    private final Map<Class<?>, Object> facts = new HashMap<>();

    RuleContext(Plan plan, AssessmentSettings settings, StepProgress steps, Collection<? extends Rule> rules) {
        this.plan = plan;
        this.settings = settings;
        this.steps = steps;
        this.rules = rules.stream().map(Rule::description).collect(Collectors.toUnmodifiableMap(RuleDescription::code,
                Function.identity(), (first, second) -> first));
        this.participants = new LinkedHashSet<>(plan.view().participants());
    }

    /** The model with what is derived from it. */
    public Plan plan() {
        return plan;
    }

    /** All elements of the model. */
    public EcosystemView view() {
        return plan.view();
    }

    /** The day on which the model is assessed. */
    public LocalDate today() {
        return plan.today();
    }

    /**
     * Where findings about the model as a whole stand: the ecosystem, or the first element of a model that declares none.
     */
    public Element whole() {
        return view().ecosystem().map(Element.class::cast).orElseGet(() -> view().all(Element.class).getFirst());
    }

    /** How far the model is with the steps of the method. */
    public StepProgress steps() {
        return steps;
    }

    /** Whether the model is assessed by a rule with the code. */
    public boolean isAssessedBy(String code) {
        return rule(code).isPresent();
    }

    /** What the rule with the code is, if the model is assessed by it; empty for other codes and for null. */
    public Optional<RuleDescription> rule(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(rules.get(code));
    }

    /** The participants, founding partners among them, in the order of the text; can only be read. */
    public Set<Actor> participants() {
        return participants;
    }

    /**
     * The number of a rule: that of the command line, else that of the model's text, else the method's.
     *
     * @throws java.util.NoSuchElementException when the rule has no number
     */
    public RuleThreshold threshold(RuleDescription rule) {
        return settings.threshold(rule).orElseThrow();
    }

    /**
     * What several rules derive from the model alike, made by the first that asks.
     *
     * @param type the type of what is derived
     * @param maker makes it
     */
    public <F> F fact(Class<F> type, Function<? super RuleContext, ? extends F> maker) {
        Object known = facts.get(type);
        if (known == null) {
            known = maker.apply(this);
            facts.put(type, known);
        }
        return type.cast(known);
    }
}
