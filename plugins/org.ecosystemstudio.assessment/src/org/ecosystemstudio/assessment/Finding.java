/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * Something in a model that a rule asks for and that does not hold: where, what is missing, why the method asks it, and
 * what to do. Texts come in English and Dutch; every other language reads English.
 *
 * @param rule the rule
 * @param severity the severity
 * @param element the element that it is about
 * @param feature the feature where it shows, set or missing; null means the element as a whole
 * @param related other elements that are part of it, in order; empty for most findings
 * @param wording the sentences
 */
public record Finding(RuleDescription rule, Severity severity, Element element, EStructuralFeature feature,
        List<Element> related, FindingWording wording) {

    /** Creates a finding; only the feature may be null. */
    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(element);
        Objects.requireNonNull(wording);
        related = List.copyOf(related);
    }

    /** The stable code of the rule, such as {@code GOAL7}. */
    public String code() {
        return rule.code();
    }

    /** What is wrong and what to do about it, as one line of plain text. */
    public String message(Locale language) {
        return problem(language) + " " + remedy(language);
    }

    /** What is wrong, as a sentence of plain text that names the element. */
    public String problem(Locale language) {
        return problem(language, Naming.NAMES);
    }

    /** What is wrong, as a sentence of plain text that calls elements as a text of that kind does. */
    public String problem(Locale language, Naming naming) {
        return wording.problem(language, naming);
    }

    /** What to do about it, as a sentence of plain text. */
    public String remedy(Locale language) {
        return wording.remedy(language);
    }

    /** Why the method asks it and where the handbook says so, as plain text. */
    public String why(Locale language) {
        String citation = rule.citation(language);
        return citation.isEmpty() ? rule.why(language) : rule.why(language) + " (" + citation + ")";
    }
}
