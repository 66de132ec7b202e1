/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.ecosystemstudio.model.ecosystem.Element;

/** One round of all rules over a model; its elements are visited once, whatever the number of rules. */
final class Round {

    private final RuleContext context;
    private final Map<Rule, RuleResult> results = new LinkedHashMap<>();
    private final List<ElementRule<?>> elementRules = new ArrayList<>();
    private final List<ModelRule> modelRules = new ArrayList<>();

    Round(RuleContext context, AssessmentSettings settings, Collection<? extends Rule> rules) {
        this.context = context;
        for (Rule rule : rules) {
            if (!(rule instanceof ClosingRule)) {
                results.put(rule, new RuleResult(rule, settings));
            }
            switch (rule) {
                case ElementRule<?> elementRule -> elementRules.add(elementRule);
                case ModelRule modelRule -> modelRules.add(modelRule);
                case ClosingRule closingRule -> {
                    // has its say afterwards
                }
            }
        }
    }

    List<RuleResult> results() {
        if (!context.view().all(Element.class).isEmpty()) {
            visitElements();
            for (ModelRule rule : modelRules) {
                rule.check(context, results.get(rule));
            }
        }
        return List.copyOf(results.values());
    }

    private void visitElements() {
        Map<EClass, List<Visit<?>>> visits = new HashMap<>();
        for (Element element : context.view().all(Element.class)) {
            for (Visit<?> visit : visits.computeIfAbsent(element.eClass(), this::visitsOf)) {
                visit.to(element, context);
            }
        }
    }

    private List<Visit<?>> visitsOf(EClass type) {
        List<Visit<?>> visits = new ArrayList<>();
        for (ElementRule<?> rule : elementRules) {
            if (rule.subject().isAssignableFrom(type.getInstanceClass())) {
                visits.add(new Visit<>(rule, results.get(rule)));
            }
        }
        return visits;
    }

    private record Visit<T extends Element>(ElementRule<T> rule, RuleResult result) {

        void to(Element element, RuleContext context) {
            T subject = rule.subject().cast(element);
            if (rule.appliesTo(subject, context)) {
                int before = result.findings().size();
                rule.check(subject, context, result);
                if (result.findings().size() == before) {
                    result.evidence(element);
                }
            }
        }
    }
}
