/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;
import org.ecosystemstudio.model.method.RuleThreshold.Unit;

/** Reads what {@code --rule} says: {@code SF1.5=30%} sets the number of a rule, {@code GOAL2=info} its severity. */
final class RuleOverrides {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(%?)");

    private final Collection<Rule> rules;
    private final Invocation invocation;
    private final Map<String, RuleThreshold> thresholds = new HashMap<>();
    private final Map<String, Severity> severities = new HashMap<>();

    private RuleOverrides(Collection<Rule> rules, Invocation invocation) {
        this.rules = rules;
        this.invocation = invocation;
    }

    /**
     * Reads settings, the last of those for one rule counting.
     *
     * @param rules the rules that may be set
     * @throws CommandException when a setting is not understood, or does not fit its rule
     */
    static AssessmentSettings of(List<String> typed, Collection<Rule> rules, Invocation invocation)
            throws CommandException {
        RuleOverrides overrides = new RuleOverrides(rules, invocation);
        for (String setting : typed) {
            overrides.read(setting);
        }
        return new AssessmentSettings(overrides.thresholds, overrides.severities);
    }

    private void read(String setting) throws CommandException {
        int equals = setting.indexOf('=');
        if (equals < 0) {
            throw new CommandException(invocation.text("rule.form", setting));
        }
        String typed = setting.substring(0, equals).strip();
        String value = setting.substring(equals + 1).strip();
        RuleDescription rule = rules.stream().map(Rule::description)
                .filter(description -> description.code().equalsIgnoreCase(typed)).findFirst()
                .orElseThrow(() -> new CommandException(invocation.text("rule.unknown", typed)));
        String code = rule.code();
        Optional<Severity> severity = severity(value);
        if (severity.isPresent()) {
            if (severity.get() != Severity.ERROR && rule.ownSettableSeverity().isEmpty()) {
                throw new CommandException(invocation.text("rule.error", code));
            }
            severities.put(code, severity.get());
        } else {
            thresholds.put(code, threshold(rule, value));
        }
    }

    private static Optional<Severity> severity(String value) {
        return List.of(Severity.values()).stream()
                .filter(severity -> severity.id().equals(value.toLowerCase(Locale.ROOT))).findFirst();
    }

    private RuleThreshold threshold(RuleDescription rule, String value) throws CommandException {
        Matcher number = NUMBER.matcher(value);
        if (!number.matches()) {
            throw new CommandException(invocation.text("rule.value", rule.code(), value));
        }
        RuleThreshold own = rule.defaultThreshold()
                .orElseThrow(() -> new CommandException(invocation.text("rule.noNumber", rule.code())));
        if (!number.group(2).isEmpty() && own.unit() != Unit.PERCENT) {
            throw new CommandException(invocation.text("rule.noPercent", rule.code()));
        }
        BigDecimal set = new BigDecimal(number.group(1));
        if (!own.admits(set)) {
            throw new CommandException(invocation.text(own.unit() == Unit.COUNT ? "rule.range.whole" : "rule.range",
                    rule.code(), number.group(), own.lowest().toPlainString(), own.highest().toPlainString()));
        }
        return own.of(set);
    }
}
