/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.messages.Severity;

/**
 * What a rule is, apart from how it is checked. Its texts stand in a bundle under {@code CODE.title}, {@code CODE.holds}
 * and {@code CODE.why}.
 *
 * @param code the stable code, such as {@code GOAL7}
 * @param severities the usual severity first, then those of its graver or lighter cases
 * @param step the step that the rule belongs to; null when that depends on what it speaks of
 * @param sources the sections of the handbook that it is made from, such as {@code 3.3} or {@code table 1}
 * @param threshold its number, unless the ecosystem sets another; null when it has none
 * @param texts the bundle with its texts
 */
public record RuleDescription(String code, List<Severity> severities, MethodStep step, List<String> sources,
        RuleThreshold threshold, MessageBundle texts) {

    /** Rules about waivers and settings: what they find could otherwise hide itself. */
    private static final Set<String> WATCHING_WAIVERS = Set.of("WAI1", "WAI2", "WAI3", "SET1");

    /** Creates a description; only step and threshold may be null, and there is a severity. */
    public RuleDescription {
        Objects.requireNonNull(code);
        Objects.requireNonNull(texts);
        severities = List.copyOf(severities);
        sources = List.copyOf(sources);
        if (severities.isEmpty()) {
            throw new IllegalArgumentException("A rule has a severity: " + code);
        }
    }

    /** The severity of the usual case. */
    public Severity severity() {
        return severities.getFirst();
    }

    /** The severity that an ecosystem may set: the first that is no error; empty when all findings are errors. */
    public Optional<Severity> ownSettableSeverity() {
        return severities.stream().filter(severity -> severity != Severity.ERROR).findFirst();
    }

    /**
     * Whether some of what the rule finds may be accepted with a reason. Errors contradict the rest of the model, and
     * are not; nor is what concerns waivers and settings themselves.
     */
    public boolean isWaivable() {
        return ownSettableSeverity().isPresent() && !WATCHING_WAIVERS.contains(code);
    }

    /** The step that the rule belongs to; empty when that depends on what it speaks of. */
    public Optional<MethodStep> ownStep() {
        return Optional.ofNullable(step);
    }

    /** The rule's number, unless the ecosystem sets another; empty when it has none. */
    public Optional<RuleThreshold> defaultThreshold() {
        return Optional.ofNullable(threshold);
    }

    /** A few words that name the rule. */
    public String title(Locale language) {
        return texts.raw(language, code + ".title");
    }

    /** What must hold, as a sentence. */
    public String holds(Locale language) {
        return texts.raw(language, code + ".holds");
    }

    /** Why the method asks it, as a sentence. */
    public String why(Locale language) {
        return texts.raw(language, code + ".why");
    }

    /** The sources as people cite them: {@code handbook 2.2, 3.1}; empty text when there are none. */
    public String citation(Locale language) {
        return Citation.of(sources, language);
    }
}
