/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.method.RuleDescription;

/** Collects what one rule reports, and makes findings of its observations. */
final class RuleResult implements RuleReport {

    private final RuleDescription rule;
    private final MessageBundle messages;
    private final AssessmentSettings settings;
    private final List<Finding> findings = new ArrayList<>();
    private final SequencedSet<Element> evidence = new LinkedHashSet<>();

    RuleResult(Rule rule, AssessmentSettings settings) {
        this(rule.description(), rule.messages(), settings);
    }

    RuleResult(RuleDescription rule, MessageBundle messages, AssessmentSettings settings) {
        this.rule = rule;
        this.messages = messages;
        this.settings = settings;
    }

    @Override
    public void finding(Observation observation) {
        String key = observation.variant().isEmpty() ? rule.code() : rule.code() + "." + observation.variant();
        findings.add(new Finding(rule, settings.severity(rule, observation.severity()), observation.element(),
                observation.feature(), observation.related(),
                new FindingWording(messages, key, observation.arguments())));
    }

    @Override
    public void evidence(Element element) {
        evidence.add(element);
    }

    RuleDescription rule() {
        return rule;
    }

    List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }

    SequencedSet<Element> evidence() {
        return Collections.unmodifiableSequencedSet(evidence);
    }
}
