/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.planning.Plan;

/** One round of all rules over a model; its elements are visited once, whatever the number of rules. */
final class Round {

    private final Plan plan;
    private final Map<Rule, List<Finding>> findings = new LinkedHashMap<>();
    private final List<ElementRule<?>> elementRules = new ArrayList<>();
    private final List<ModelRule> modelRules = new ArrayList<>();

    Round(Plan plan, Collection<? extends Rule> rules) {
        this.plan = plan;
        for (Rule rule : rules) {
            findings.put(rule, new ArrayList<>());
            switch (rule) {
                case ElementRule<?> elementRule -> elementRules.add(elementRule);
                case ModelRule modelRule -> modelRules.add(modelRule);
            }
        }
    }

    List<Finding> findings() {
        visitElements();
        for (ModelRule rule : modelRules) {
            rule.check(plan, collector(rule));
        }
        return findings.values().stream().flatMap(List::stream).sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private void visitElements() {
        Map<EClass, List<Visit<?>>> visits = new HashMap<>();
        for (Element element : plan.view().all(Element.class)) {
            for (Visit<?> visit : visits.computeIfAbsent(element.eClass(), this::visitsOf)) {
                visit.to(element, plan);
            }
        }
    }

    private List<Visit<?>> visitsOf(EClass type) {
        List<Visit<?>> visits = new ArrayList<>();
        for (ElementRule<?> rule : elementRules) {
            if (rule.subject().isAssignableFrom(type.getInstanceClass())) {
                visits.add(new Visit<>(rule, collector(rule)));
            }
        }
        return visits;
    }

    private Consumer<Observation> collector(Rule rule) {
        MessageBundle messages = rule.messages();
        List<Finding> collected = findings.get(rule);
        return observation -> collected.add(finding(rule, messages, observation));
    }

    private static Finding finding(Rule rule, MessageBundle messages, Observation observation) {
        String code = rule.description().code();
        String key = observation.variant().isEmpty() ? code : code + "." + observation.variant();
        Severity severity = observation.severity() == null ? rule.description().severity() : observation.severity();
        return new Finding(rule.description(), severity, observation.element(), observation.feature(),
                observation.related(), new FindingWording(messages, key, observation.arguments()));
    }

    private record Visit<T extends Element>(ElementRule<T> rule, Consumer<Observation> observations) {

        void to(Element element, Plan plan) {
            rule.check(rule.subject().cast(element), plan, observations);
        }
    }
}
