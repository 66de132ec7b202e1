/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.waivers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * The waivers of a model: what its modellers accept with a reason. A waiver without elements counts for the whole model,
 * one with elements for these and all that stands inside of them. It counts for nothing after its last day, without a
 * reason, and of a rule that cannot be waived.
 */
public final class Waivers {

    private final LocalDate today;
    private final Map<String, List<Waiver>> byCode = new HashMap<>();
    private final Set<Waiver> used = new HashSet<>();
    private final Map<Waiver, Set<NamedElement>> matched = new HashMap<>();
    private final Map<Waiver, Set<Element>> refused = new HashMap<>();

    /** The waivers of a model on a day. */
    public Waivers(EcosystemView view, LocalDate today) {
        this.today = today;
        for (Waiver waiver : view.all(Waiver.class)) {
            if (waiver.getCode() != null && counts(waiver)) {
                byCode.computeIfAbsent(waiver.getCode(), code -> new ArrayList<>()).add(waiver);
            }
        }
    }

    /** Whether the waiver's last day has gone by. */
    public static boolean isExpired(Waiver waiver, LocalDate today) {
        return waiver.getUntil() != null && waiver.getUntil().lastDay().isBefore(today);
    }

    /** Whether a waiver may waive anything: it is in force, says why, and is of what can be waived. */
    public boolean counts(Waiver waiver) {
        return !isExpired(waiver, today) && Stated.is(waiver.getReason()) && isWaivable(waiver.getCode());
    }

    /** Whether what the rule or question with the code asks can be waived at all. */
    static boolean isWaivable(String code) {
        return RuleCatalogue.find(code).map(RuleDescription::isWaivable).orElse(true);
    }

    /**
     * The waiver of a rule for an element, the first in the text of those that name the element or an element around it,
     * then the first for the whole model. It is used from now on.
     *
     * @param code the rule's code
     */
    public Optional<Waiver> use(String code, Element element) {
        Optional<Waiver> match = match(code, element);
        match.ifPresent(used::add);
        return match;
    }

    /** Notes that a waiver would be for an error at an element, which nothing waives. */
    public void refuse(String code, Element element) {
        match(code, element)
                .ifPresent(waiver -> refused.computeIfAbsent(waiver, key -> new LinkedHashSet<>()).add(element));
    }

    /** The waiver of a guiding question, the first in the text. It is used from now on. */
    public Optional<Waiver> useForQuestion(String code) {
        Optional<Waiver> match = byCode.getOrDefault(code, List.of()).stream().findFirst();
        match.ifPresent(used::add);
        return match;
    }

    /** Whether something matched a waiver: it waived that, or would have if that were no error. */
    public boolean isMatched(Waiver waiver) {
        return used.contains(waiver) || refused.containsKey(waiver);
    }

    /** The elements that a waiver names and at which nothing matched it, in the order of the text. */
    public List<NamedElement> unmatched(Waiver waiver) {
        Set<NamedElement> found = matched.getOrDefault(waiver, Set.of());
        return waiver.getElements().stream().filter(element -> !found.contains(element)).toList();
    }

    /** The elements with an error that a waiver is meant for, in the order in which they were found. */
    public Set<Element> errors(Waiver waiver) {
        return Collections.unmodifiableSet(refused.getOrDefault(waiver, Set.of()));
    }

    private Optional<Waiver> match(String code, Element element) {
        List<Waiver> waivers = byCode.getOrDefault(code, List.of());
        for (Waiver waiver : waivers) {
            Optional<NamedElement> named = named(waiver, element);
            if (named.isPresent()) {
                matched.computeIfAbsent(waiver, key -> new HashSet<>()).add(named.get());
                return Optional.of(waiver);
            }
        }
        return waivers.stream().filter(waiver -> waiver.getElements().isEmpty()).findFirst();
    }

    /** The element that a waiver names, from the inside out. */
    private static Optional<NamedElement> named(Waiver waiver, Element element) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            if (around instanceof NamedElement named && waiver.getElements().contains(named)) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }
}
