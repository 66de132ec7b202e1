/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.changes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.planning.Plan;

/**
 * What changed between two versions of a model. Elements are known again by their full name; nameless ones by the
 * element they stand in and their natural key; and what has another name by its title, where only one in each version
 * has it. An element that changed both is one removed and one added. Where it stands in the text does not matter.
 *
 * @param elements what happened to elements, by subject; in each subject what is new or differs in the order of
 *        today's view, then what was removed in the order of the earlier one. What belongs to an element that was
 *        added or removed comes and goes with it and has no entry of its own
 * @param effect what it does to the plan as a whole
 * @param lasting the elements that are in both versions, from what they were to what they are
 */
public record Changes(List<ElementChange> elements, Effect effect, Map<Element, Element> lasting) {

    /** Keeps copies. */
    public Changes {
        elements = List.copyOf(elements);
        Objects.requireNonNull(effect);
        lasting = Collections.unmodifiableMap(new IdentityHashMap<>(lasting));
    }

    /**
     * What changed from one plan to another. Both stay as they are; cost is linear in their elements.
     *
     * @param before the earlier version, judged as of its own day
     * @param after the version now
     */
    public static Changes between(Plan before, Plan after) {
        ElementMatching matching = ElementMatching.of(before.view(), after.view());
        Comparison comparison = new Comparison(before, after, matching);
        List<ElementChange> elements = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            for (Element element : matching.after(subject)) {
                Element was = matching.before(element);
                if (was == null) {
                    addUnlessPart(elements, new ElementChange(subject, null, element, List.of()), matching);
                } else {
                    List<Difference> differences = comparison.of(was, element);
                    if (!differences.isEmpty()) {
                        elements.add(new ElementChange(subject, was, element, differences));
                    }
                }
            }
            for (Element element : matching.before(subject)) {
                if (matching.after(element) == null) {
                    addUnlessPart(elements, new ElementChange(subject, element, null, List.of()), matching);
                }
            }
        }
        return new Changes(elements, new EffectFinder(before, after).find(), matching.lasting());
    }

    /** Whether nothing changed that is told of. */
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    /** What happened to the elements of a subject. */
    public List<ElementChange> of(Subject subject) {
        return elements.stream().filter(change -> change.subject() == subject).toList();
    }

    /**
     * The changes that say most, at most so many: what only went on as work does comes last, otherwise in their order.
     */
    public List<ElementChange> first(int most) {
        return elements.stream().sorted(Comparator.comparing(ElementChange::isProgressAlone)).limit(most).toList();
    }

    /** What an element of the earlier version is now; empty when it was removed or is none whose changes are told. */
    public Optional<Element> now(Element before) {
        return Optional.ofNullable(lasting.get(before));
    }

    private static void addUnlessPart(List<ElementChange> elements, ElementChange change, ElementMatching matching) {
        for (EObject whole = change.element().eContainer(); whole != null; whole = whole.eContainer()) {
            if (matching.isAlone(whole)) {
                return;
            }
        }
        elements.add(change);
    }
}
