/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.messages.Severity;

/**
 * What a rule saw: something that does not hold, at an element. An assessment makes a {@link Finding} of it.
 *
 * @param element the element that it is about
 * @param feature the feature where it shows; null means the element as a whole
 * @param variant the case of the rule, part of the message's key; empty text for a rule with one case
 * @param severity the severity of the case; null means the rule's usual one
 * @param arguments what fills the places of the message: elements, numbers, amounts, literals, features, texts
 * @param related other elements that are part of it, in order
 */
public record Observation(Element element, EStructuralFeature feature, String variant, Severity severity,
        List<Object> arguments, List<Element> related) {

    /** Creates an observation; only feature and severity may be null. */
    public Observation {
        Objects.requireNonNull(element);
        Objects.requireNonNull(variant);
        arguments = List.copyOf(arguments);
        related = List.copyOf(related);
    }

    /** An observation about an element as a whole. */
    public static Observation about(Element element) {
        return new Observation(element, null, "", null, List.of(), List.of());
    }

    /** An observation about one feature of an element, set or missing. */
    public static Observation about(Element element, EStructuralFeature feature) {
        return new Observation(element, feature, "", null, List.of(), List.of());
    }

    /** The same as a case of the rule that has a message of its own. */
    public Observation in(String otherVariant) {
        return new Observation(element, feature, otherVariant, severity, arguments, related);
    }

    /** The same with another severity than the rule's usual one. */
    public Observation as(Severity otherSeverity) {
        return new Observation(element, feature, variant, otherSeverity, arguments, related);
    }

    /** The same with what fills the places of the message. */
    public Observation with(Object... otherArguments) {
        return new Observation(element, feature, variant, severity, List.of(otherArguments), related);
    }

    /** The same with the other elements that are part of it. */
    public Observation relatedTo(List<? extends Element> others) {
        return new Observation(element, feature, variant, severity, arguments, List.copyOf(others));
    }
}
