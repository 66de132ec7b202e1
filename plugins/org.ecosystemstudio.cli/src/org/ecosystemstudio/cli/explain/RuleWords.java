/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.ecosystemstudio.model.ecosystem.ThresholdBound;
import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;
import org.ecosystemstudio.model.method.RuleThreshold.Unit;
import org.ecosystemstudio.model.method.Step;

/** The sentences around what a rule says of itself, in one language. */
final class RuleWords {

    private static final MessageBundle MESSAGES = MessageBundle.beside(RuleWords.class);

    private final Locale language;

    RuleWords(Locale language) {
        this.language = language;
    }

    String say(String key, Object... arguments) {
        return MESSAGES.text(language, key, arguments);
    }

    Locale language() {
        return language;
    }

    /** The severities, the usual one first. */
    String severities(RuleDescription rule) {
        return rule.severities().stream().map((Severity severity) -> severity.label(language))
                .collect(Collectors.joining(", "));
    }

    /** The step that it belongs to. */
    String step(RuleDescription rule) {
        return rule.ownStep().map(Step::of).map(step -> step.ownPhase().isPresent()
                ? say("step.numbered", step.number(), step.title(language))
                : step.title(language)).orElseGet(() -> say("step.none"));
    }

    /** Why the method asks it, with the source. */
    String why(RuleDescription rule) {
        String citation = rule.citation(language);
        return citation.isEmpty() ? rule.why(language) : rule.why(language) + " (" + citation + ')';
    }

    /** How its number and its severity are set, and how it is waived, as lines of the language. */
    List<String> settings(RuleDescription rule) {
        List<String> settings = new ArrayList<>();
        rule.defaultThreshold().ifPresent(threshold -> settings.add("rules { " + rule.code() + " at "
                + (threshold.bound() == ThresholdBound.MOST ? "most" : "least") + ' ' + number(threshold) + " }"));
        settings.add("rules { " + rule.code() + " severity " + other(rule.severity()).id() + " }");
        settings.add("waive " + rule.code() + " because \"" + say("reason") + '"');
        return settings;
    }

    /** The same at the command line. */
    String option(RuleDescription rule) {
        return "ecosystem check --rule " + rule.code() + '='
                + rule.defaultThreshold().map(RuleWords::optionNumber).orElseGet(() -> other(rule.severity()).id());
    }

    private static String number(RuleThreshold threshold) {
        return threshold.value().toPlainString() + (threshold.unit() == Unit.PERCENT ? " %" : "");
    }

    private static String optionNumber(RuleThreshold threshold) {
        return threshold.value().toPlainString() + (threshold.unit() == Unit.PERCENT ? "%" : "");
    }

    private static Severity other(Severity severity) {
        return severity == Severity.INFO ? Severity.WARNING : Severity.INFO;
    }
}
