/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

    private static final String DUTCH_FOLDER = "nl/";

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

    /** The way from the folder of this language's pages to that of the other's. */
    String otherLanguageFolder() {
        return "nl".equals(language.getLanguage()) ? "../" : DUTCH_FOLDER;
    }

    /** The severities, the usual one first. */
    String severities(RuleDescription rule) {
        List<String> labels = rule.severities().stream().map((Severity severity) -> severity.label(language)).toList();
        return labels.size() == 1 ? labels.getFirst()
                : say("severity.usual", labels.getFirst(), String.join(", ", labels.subList(1, labels.size())));
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

    /**
     * How its number and its severity are set, and how it is waived, as lines of the language with a comment each, as far
     * as that can be done; none when its findings are all errors.
     *
     * @param element a name of an element that the rule may speak of
     */
    List<String> settings(RuleDescription rule, Optional<String> element) {
        Map<String, String> settings = new LinkedHashMap<>();
        rule.defaultThreshold().ifPresent(threshold -> settings.put("rules { " + rule.code() + " at "
                + (threshold.bound() == ThresholdBound.MOST ? "most" : "least") + ' ' + number(threshold) + " }",
                say("comment.number")));
        rule.ownSettableSeverity().ifPresent(severity -> settings.put(
                "rules { " + rule.code() + " severity " + other(severity).id() + " }", say("comment.severity")));
        if (rule.isWaivable()) {
            putWaivers(rule, element, settings);
        }
        int width = settings.keySet().stream().mapToInt(String::length).max().orElse(0);
        return settings.entrySet().stream().map(setting -> setting.getKey()
                + " ".repeat(width - setting.getKey().length()) + "  // " + setting.getValue()).toList();
    }

    private void putWaivers(RuleDescription rule, Optional<String> element, Map<String, String> settings) {
        String reason = " because \"" + say("reason") + '"';
        element.ifPresent(name -> settings.put("waive " + rule.code() + " on " + name + reason,
                say("comment.element", name)));
        settings.put("waive " + rule.code() + reason, say("comment.whole"));
    }

    /** The same at the command line; empty when there is nothing to set. */
    Optional<String> option(RuleDescription rule) {
        return rule.defaultThreshold().map(RuleWords::optionNumber)
                .or(() -> rule.ownSettableSeverity().map(severity -> other(severity).id()))
                .map(value -> "ecosystem check my-cluster --rule " + rule.code() + '=' + value);
    }

    /** What stands where an editor offers nothing but, as for most rules, to accept what was found. */
    String noFixes(RuleDescription rule) {
        return rule.isWaivable() ? say("fixes.decision") + ' ' + say("fixes.waive") : say("fixes.decision");
    }

    /** What cannot be set or waived; empty when everything can. */
    Optional<String> limits(RuleDescription rule) {
        if (rule.ownSettableSeverity().isEmpty()) {
            return Optional.of(say("settings.error"));
        }
        if (!rule.isWaivable()) {
            return Optional.of(say("settings.never"));
        }
        return rule.severities().contains(Severity.ERROR) ? Optional.of(say("settings.errors")) : Optional.empty();
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
