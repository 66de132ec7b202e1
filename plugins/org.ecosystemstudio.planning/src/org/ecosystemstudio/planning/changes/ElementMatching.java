/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.changes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Element;

/**
 * Which element of an earlier version is which of a later one. What stands within others is matched after them, so
 * that what belongs to something with another name is known again too.
 */
final class ElementMatching {

    private final Map<Subject, List<Element>> before = new EnumMap<>(Subject.class);
    private final Map<Subject, List<Element>> after = new EnumMap<>(Subject.class);
    private final Map<Element, Element> afterOf = new IdentityHashMap<>();
    private final Map<Element, Element> beforeOf = new IdentityHashMap<>();
    private final ElementKeys keys = new ElementKeys(beforeOf);

    private ElementMatching(EcosystemView before, EcosystemView after) {
        Map<Integer, List<Element>> old = byDepth(before, this.before);
        Map<Integer, List<Element>> now = byDepth(after, this.after);
        TreeSet<Integer> depths = new TreeSet<>(old.keySet());
        depths.addAll(now.keySet());
        for (int depth : depths) {
            match(old.getOrDefault(depth, List.of()), now.getOrDefault(depth, List.of()));
        }
    }

    static ElementMatching of(EcosystemView before, EcosystemView after) {
        return new ElementMatching(before, after);
    }

    /** The elements of a subject in the earlier version, in the order of its view. */
    List<Element> before(Subject subject) {
        return before.getOrDefault(subject, List.of());
    }

    /** The elements of a subject now, in the order of the view. */
    List<Element> after(Subject subject) {
        return after.getOrDefault(subject, List.of());
    }

    /** What an element was; null when it is new. */
    Element before(Element after) {
        return beforeOf.get(after);
    }

    /** What an element is now; null when it is there no more. */
    Element after(Element before) {
        return afterOf.get(before);
    }

    Map<Element, Element> lasting() {
        return afterOf;
    }

    /** Whether an element of either version is told of and in one of them only. */
    boolean isAlone(EObject element) {
        return Subject.of(element).isPresent() && !afterOf.containsKey(element) && !beforeOf.containsKey(element);
    }

    private void match(List<Element> old, List<Element> now) {
        List<Element> oldLeft = old;
        List<Element> nowLeft = now;
        for (ElementKeys.Strength strength : ElementKeys.Strength.values()) {
            Map<ElementKeys.Key, List<Element>> wanted = byKey(oldLeft, strength);
            Map<ElementKeys.Key, List<Element>> offered = byKey(nowLeft, strength);
            wanted.forEach((key, elements) -> pair(elements, offered.getOrDefault(key, List.of()), strength));
            oldLeft = oldLeft.stream().filter(element -> !afterOf.containsKey(element)).toList();
            nowLeft = nowLeft.stream().filter(element -> !beforeOf.containsKey(element)).toList();
        }
    }

    private void pair(List<Element> old, List<Element> now, ElementKeys.Strength strength) {
        boolean isClear = old.size() == 1 && now.size() == 1;
        if (!isClear && strength.needsToBeAlone()) {
            return;
        }
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            afterOf.put(old.get(i), now.get(i));
            beforeOf.put(now.get(i), old.get(i));
        }
    }

    private Map<ElementKeys.Key, List<Element>> byKey(List<Element> elements, ElementKeys.Strength strength) {
        Map<ElementKeys.Key, List<Element>> byKey = new LinkedHashMap<>();
        for (Element element : elements) {
            keys.of(element, strength)
                    .ifPresent(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(element));
        }
        return byKey;
    }

    private static Map<Integer, List<Element>> byDepth(EcosystemView view, Map<Subject, List<Element>> bySubject) {
        Map<Integer, List<Element>> byDepth = new TreeMap<>();
        Map<EObject, Integer> depths = new HashMap<>();
        for (Element element : view.all(Element.class)) {
            EObject container = element.eContainer();
            int depth = depths.getOrDefault(container, 0);
            depths.put(element, ElementKeys.isPrefix(element) ? depth + 1 : depth);
            Subject.of(element).ifPresent(subject -> {
                byDepth.computeIfAbsent(depth, none -> new ArrayList<>()).add(element);
                bySubject.computeIfAbsent(subject, none -> new ArrayList<>()).add(element);
            });
        }
        return byDepth;
    }
}
