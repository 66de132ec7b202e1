/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import static org.ecosystemstudio.model.ecosystem.MethodStep.CARRY_OUT;
import static org.ecosystemstudio.model.ecosystem.MethodStep.GOALS;
import static org.ecosystemstudio.model.ecosystem.MethodStep.MAP;
import static org.ecosystemstudio.model.ecosystem.MethodStep.MONITOR;
import static org.ecosystemstudio.model.ecosystem.MethodStep.ORGANISATION;
import static org.ecosystemstudio.model.ecosystem.MethodStep.PLAN;
import static org.ecosystemstudio.model.ecosystem.MethodStep.PROPOSITION;
import static org.ecosystemstudio.model.ecosystem.MethodStep.REPEAT;
import static org.ecosystemstudio.model.messages.Severity.ERROR;
import static org.ecosystemstudio.model.messages.Severity.INFO;
import static org.ecosystemstudio.model.messages.Severity.WARNING;
import static org.ecosystemstudio.model.method.RuleThreshold.atLeast;
import static org.ecosystemstudio.model.method.RuleThreshold.atMost;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleThreshold.Unit;

/**
 * All rules of the method in the order of the catalogue, then those about the text as such: waivers, settings and
 * placeholders. The seven factors are the handbook's (2.2); the rules, their severities and their numbers are this
 * project's reading of the sections that they name. Texts are in {@code rules.properties}.
 */
public final class RuleCatalogue {

    private static final MessageBundle TEXTS = MessageBundle.beside(RuleCatalogue.class, "rules");
    private static final String FACTORS = "2.2";
    private static final String MAPPING = "3.1";
    private static final String OFFERING = "3.2";
    private static final String GOAL_SETTING = "3.3";
    private static final String ORGANISING = "3.4";
    private static final String PLANNING = "3.5";
    private static final String CARRYING_OUT = "3.6";
    private static final String MONITORING = "3.7";
    private static final String REPEATING = "3.8";

    private static final Map<String, RuleDescription> RULES = Collections.unmodifiableMap(inOrder(List.of(
            rule("SF1.1", WARNING, PROPOSITION, FACTORS),
            rule("SF1.2", WARNING, PROPOSITION, FACTORS),
            rule("SF1.3", WARNING, PROPOSITION, FACTORS),
            rule("SF1.4", WARNING, PROPOSITION, FACTORS),
            rule("SF1.5", WARNING, PROPOSITION, atMost("25", Unit.PERCENT), FACTORS),
            rule("SF1.6", INFO, PROPOSITION, FACTORS),
            rule("SF2.1", WARNING, GOALS, FACTORS),
            rule("SF2.2", WARNING, PROPOSITION, FACTORS),
            rule("SF2.3", WARNING, MAP, FACTORS),
            rule("SF2.4", WARNING, GOALS, atLeast("66.66", Unit.PERCENT).upTo("100"), FACTORS),
            rule("SF3.1", WARNING, PROPOSITION, FACTORS),
            rule("SF3.2", WARNING, ORGANISATION, FACTORS),
            rule("SF3.3", INFO, ORGANISATION, FACTORS),
            rule("SF3.4", WARNING, PROPOSITION, FACTORS),
            rule("SF3.5", INFO, ORGANISATION, atMost("50", Unit.PERCENT), FACTORS),
            rule("SF3.6", INFO, PROPOSITION, FACTORS),
            rule("SF4.1", WARNING, ORGANISATION, FACTORS),
            rule("SF4.2", WARNING, ORGANISATION, atLeast("2", Unit.COUNT), FACTORS),
            rule("SF4.3", INFO, PLAN, FACTORS),
            rule("SF4.4", INFO, ORGANISATION, FACTORS),
            rule("SF5.1", WARNING, ORGANISATION, FACTORS),
            rule("SF5.2", WARNING, ORGANISATION, FACTORS),
            rule("SF5.3", List.of(ERROR, WARNING), ORGANISATION, FACTORS),
            rule("SF6.1", WARNING, ORGANISATION, FACTORS),
            rule("SF6.2", WARNING, ORGANISATION, FACTORS),
            rule("SF6.3", WARNING, ORGANISATION, FACTORS),
            rule("SF7.1", WARNING, CARRY_OUT, atMost("6", Unit.MONTHS), FACTORS),
            rule("SF7.2", INFO, CARRY_OUT, FACTORS),
            rule("SF7.3", INFO, PLAN, atMost("6", Unit.MONTHS), FACTORS),
            rule("DEF1", INFO, MAP, FACTORS),
            rule("DEF2", WARNING, ORGANISATION, FACTORS),
            rule("DEF3", WARNING, MAP, atLeast("3", Unit.COUNT), FACTORS),
            rule("DEF4", WARNING, PROPOSITION, FACTORS, OFFERING),
            rule("DEF5", INFO, PROPOSITION, FACTORS),
            rule("TYP1", INFO, MAP, "table 1"),
            rule("MAP1", List.of(WARNING, INFO), MAP, ORGANISING),
            rule("MAP2", INFO, MAP, MAPPING),
            rule("MAP3", List.of(INFO, ERROR), MAP, MAPPING),
            rule("MAP4", INFO, MAP, atLeast("2", Unit.COUNT), MAPPING),
            rule("MAP5", INFO, MAP, atMost("50", Unit.PERCENT).upTo("200"), FACTORS, MAPPING),
            rule("PROP1", WARNING, PROPOSITION, OFFERING),
            rule("PROP2", INFO, PROPOSITION, OFFERING),
            rule("PROP3", INFO, PROPOSITION, OFFERING),
            rule("GOAL1", WARNING, GOALS, GOAL_SETTING),
            rule("GOAL2", WARNING, GOALS, GOAL_SETTING),
            rule("GOAL3", INFO, GOALS, GOAL_SETTING),
            rule("GOAL4", List.of(WARNING, ERROR), GOALS, GOAL_SETTING),
            rule("GOAL5", WARNING, GOALS, GOAL_SETTING),
            rule("GOAL6", WARNING, GOALS, GOAL_SETTING),
            rule("GOAL7", ERROR, GOALS, GOAL_SETTING),
            rule("GOV1", WARNING, ORGANISATION, atLeast("2", Unit.COUNT), ORGANISING),
            rule("GOV2", WARNING, ORGANISATION, ORGANISING),
            rule("GOV3", WARNING, ORGANISATION, atLeast("2", Unit.COUNT), ORGANISING),
            rule("GOV4", List.of(WARNING, INFO), ORGANISATION, atMost("10", Unit.COUNT), "3", CARRYING_OUT),
            rule("FIN1", WARNING, ORGANISATION, ORGANISING),
            rule("FIN2", WARNING, ORGANISATION, ORGANISING),
            rule("FIN3", WARNING, ORGANISATION, PLANNING),
            rule("FIN4", ERROR, ORGANISATION, ORGANISING),
            rule("FIN5", List.of(WARNING, INFO), ORGANISATION, PLANNING),
            rule("ACT1", List.of(WARNING, ERROR), PLAN, PLANNING),
            rule("ACT2", WARNING, PLAN, PLANNING),
            rule("ACT3", WARNING, PLAN, PLANNING),
            rule("ACT4", List.of(ERROR, WARNING), PLAN, PLANNING, MONITORING),
            rule("ACT5", WARNING, PLAN, MONITORING),
            rule("ACT6", INFO, PLAN, PLANNING),
            rule("ACT7", WARNING, PLAN, GOAL_SETTING),
            rule("ACT8", INFO, PLAN, atMost("200", Unit.HOURS), PLANNING),
            rule("COM1", WARNING, CARRY_OUT, CARRYING_OUT),
            rule("COM2", INFO, CARRY_OUT, CARRYING_OUT),
            rule("MON1", WARNING, MONITOR, MONITORING),
            rule("MON2", List.of(WARNING, ERROR), MONITOR, MONITORING),
            rule("MON3", INFO, MONITOR, MONITORING),
            rule("MON4", INFO, MONITOR, MONITORING),
            rule("REP1", INFO, REPEAT, REPEATING),
            rule("REP2", INFO, REPEAT, REPEATING),
            rule("QST1", INFO, null, OFFERING, GOAL_SETTING, ORGANISING, PLANNING, CARRYING_OUT, MONITORING),
            rule("WAI1", WARNING, null),
            rule("WAI2", INFO, null),
            rule("WAI3", WARNING, null),
            rule("SET1", WARNING, null),
            rule("TXT1", WARNING, null))));

    private RuleCatalogue() {
    }

    /** All rules, in the order of the catalogue. */
    public static List<RuleDescription> all() {
        return List.copyOf(RULES.values());
    }

    /** The rule with the code, such as {@code SF1.5}; empty when there is none. */
    public static Optional<RuleDescription> find(String code) {
        return Optional.ofNullable(RULES.get(code));
    }

    /**
     * The rule with the code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static RuleDescription rule(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No rule " + code));
    }

    /** The rules of a step, in the order of the catalogue; {@code QST1} and those about the text belong to none. */
    public static List<RuleDescription> of(MethodStep step) {
        return RULES.values().stream().filter(rule -> rule.step() == step).toList();
    }

    private static Map<String, RuleDescription> inOrder(List<RuleDescription> rules) {
        Map<String, RuleDescription> byCode = new LinkedHashMap<>();
        rules.forEach(rule -> byCode.put(rule.code(), rule));
        return byCode;
    }

    private static RuleDescription rule(String code, Severity severity, MethodStep step, String... sources) {
        return rule(code, List.of(severity), step, sources);
    }

    private static RuleDescription rule(String code, Severity severity, MethodStep step, RuleThreshold threshold,
            String... sources) {
        return rule(code, List.of(severity), step, threshold, sources);
    }

    private static RuleDescription rule(String code, List<Severity> severities, MethodStep step, String... sources) {
        return rule(code, severities, step, null, sources);
    }

    private static RuleDescription rule(String code, List<Severity> severities, MethodStep step,
            RuleThreshold threshold, String... sources) {
        return new RuleDescription(code, severities, step, List.of(sources), threshold, TEXTS);
    }
}
