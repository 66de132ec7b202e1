/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.RuleSetting;
import org.ecosystemstudio.model.ecosystem.SeveritySetting;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;

/**
 * Numbers and severities that take the place of the method's own.
 *
 * @param thresholds the numbers by the rule's code, each in the unit of the rule's own number
 * @param severities the usual severities by the rule's code; graver and lighter cases of a rule keep theirs, and errors
 *        stay errors
 */
public record AssessmentSettings(Map<String, RuleThreshold> thresholds, Map<String, Severity> severities) {

    /** Settings that leave everything as the method has it. */
    public static final AssessmentSettings NONE = new AssessmentSettings(Map.of(), Map.of());

    /** Creates settings. */
    public AssessmentSettings {
        thresholds = Map.copyOf(thresholds);
        severities = Map.copyOf(severities);
    }

    /**
     * The settings that a model's text makes ({@code rules { ... }}). Of two for one rule the first counts; a setting that
     * does not fit its rule counts for nothing.
     *
     * @param rules the rules that the settings are for
     */
    public static AssessmentSettings of(EcosystemView view, Collection<? extends Rule> rules) {
        Map<String, RuleDescription> descriptions = new HashMap<>();
        rules.forEach(rule -> descriptions.put(rule.description().code(), rule.description()));
        Map<String, RuleThreshold> thresholds = new HashMap<>();
        Map<String, Severity> severities = new HashMap<>();
        for (RuleSetting setting : view.all(RuleSetting.class)) {
            Optional<RuleThreshold> own = Optional.ofNullable(descriptions.get(setting.getCode()))
                    .flatMap(RuleDescription::defaultThreshold);
            if (setting.getThreshold() != null) {
                own.filter(threshold -> fits(setting, threshold)).ifPresent(threshold -> thresholds
                        .putIfAbsent(setting.getCode(), threshold.of(setting.getThreshold())));
            }
            if (setting.getSeverity() != SeveritySetting.UNSPECIFIED) {
                severities.putIfAbsent(setting.getCode(), severity(setting.getSeverity()));
            }
        }
        return new AssessmentSettings(thresholds, severities);
    }

    /** These settings, and where they say nothing the given ones. */
    public AssessmentSettings before(AssessmentSettings others) {
        Map<String, RuleThreshold> allThresholds = new HashMap<>(others.thresholds);
        allThresholds.putAll(thresholds);
        Map<String, Severity> allSeverities = new HashMap<>(others.severities);
        allSeverities.putAll(severities);
        return new AssessmentSettings(allThresholds, allSeverities);
    }

    /** The number of a rule, set or its own; empty when it has none. */
    public Optional<RuleThreshold> threshold(RuleDescription rule) {
        return Optional.ofNullable(thresholds.get(rule.code())).or(rule::defaultThreshold);
    }

    /**
     * The severity of a case of a rule. An error stays one: it contradicts the rest of the model.
     *
     * @param ownSeverity the severity that the rule gives to the case; null means its usual one
     */
    public Severity severity(RuleDescription rule, Severity ownSeverity) {
        Severity own = ownSeverity == null ? rule.severity() : ownSeverity;
        boolean isSettable = rule.ownSettableSeverity().filter(own::equals).isPresent();
        return isSettable ? severities.getOrDefault(rule.code(), own) : own;
    }

    private static boolean fits(RuleSetting setting, RuleThreshold threshold) {
        return threshold.bound() == setting.getBound() && threshold.admits(setting.getThreshold())
                && (!setting.isPercent() || threshold.unit() == RuleThreshold.Unit.PERCENT);
    }

    private static Severity severity(SeveritySetting setting) {
        return switch (setting) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            default -> Severity.INFO;
        };
    }
}
