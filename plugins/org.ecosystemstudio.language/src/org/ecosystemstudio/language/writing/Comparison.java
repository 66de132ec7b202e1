/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Compares what an element says now with what its text says. */
final class Comparison {

    private final WritingContext context;
    private final EObject element;
    private final ElementText text;
    private final List<Slot> slots = new ArrayList<>();
    private boolean changed;

    private Comparison(WritingContext context, EObject element, ElementText text) {
        this.context = context;
        this.element = element;
        this.text = text;
    }

    /**
     * Compares an element with its text.
     *
     * @param text null when the element has none
     */
    static Comparison of(WritingContext context, EObject element, ElementText text) {
        Comparison comparison = new Comparison(context, element, text);
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            comparison.compare(feature);
        }
        return comparison;
    }

    /** Whether the text says anything else than the element. */
    boolean isChanged() {
        return changed;
    }

    /** What the text must say. */
    List<Slot> slots() {
        return slots;
    }

    private void compare(EStructuralFeature feature) {
        List<ElementText.Atom> old = text == null ? List.of() : text.values(feature);
        List<Object> now = context.valuesOf(element, feature, !old.isEmpty());
        if (old.isEmpty() && now.isEmpty()) {
            return;
        }
        if (!feature.isMany() && old.size() > 1) {
            changed = changed || now.isEmpty();
            old = old.subList(old.size() - 1, old.size());
        }
        boolean contained = feature instanceof EReference reference && reference.isContainment();
        int[] matched = contained ? Alignment.ofDistinct(childrenOf(old), now)
                : Alignment.of(readAll(old), now, sameIn(feature));
        add(feature, old, now, matched, contained);
    }

    private void add(EStructuralFeature feature, List<ElementText.Atom> old, List<Object> now, int[] matched,
            boolean contained) {
        boolean same = old.size() == now.size() && Arrays.stream(matched).noneMatch(index -> index < 0);
        changed = changed || !same;
        int next = 0;
        int first = slots.size();
        for (int i = 0; i < matched.length; i++) {
            if (matched[i] >= 0) {
                slots.add(new Slot(feature, now.get(i), old.get(matched[i]), false));
                next = matched[i] + 1;
            } else if (!contained && next < nextMatched(matched, i, old.size())) {
                slots.add(new Slot(feature, now.get(i), old.get(next), true));
                next++;
            } else {
                slots.add(new Slot(feature, now.get(i), null, false));
            }
        }
        joinLists(slots.subList(first, slots.size()));
    }

    private static int nextMatched(int[] matched, int from, int none) {
        for (int i = from; i < matched.length; i++) {
            if (matched[i] >= 0) {
                return matched[i];
            }
        }
        return none;
    }

    /** New values join the list that the value before them stands in, or else the one after them. */
    private static void joinLists(List<Slot> values) {
        for (int i = 1; i < values.size(); i++) {
            joinTo(values.get(i), values.get(i - 1));
        }
        for (int i = values.size() - 2; i >= 0; i--) {
            joinTo(values.get(i), values.get(i + 1));
        }
    }

    private static void joinTo(Slot slot, Slot neighbour) {
        ElementText.Iteration property = neighbour.iteration();
        if (slot.isFree() && property != null
                && property.atoms().stream().anyMatch(atom -> isList(atom, slot.feature()))) {
            slot.join(property);
        }
    }

    private static boolean isList(ElementText.Atom atom, EStructuralFeature feature) {
        return atom.leaf() instanceof Form.Value value && value.feature() == feature && value.separator() != null;
    }

    private static List<Object> childrenOf(List<ElementText.Atom> atoms) {
        List<Object> children = new ArrayList<>();
        atoms.forEach(atom -> children.add(atom.child()));
        return children;
    }

    private List<Object> readAll(List<ElementText.Atom> atoms) {
        List<Object> values = new ArrayList<>();
        atoms.forEach(atom -> values.add(context.values().read(atom)));
        return values;
    }

    private BiPredicate<Object, Object> sameIn(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return (name, target) -> context.means(element, reference, (String) name, (EObject) target);
        }
        return ValueTexts::same;
    }

}
