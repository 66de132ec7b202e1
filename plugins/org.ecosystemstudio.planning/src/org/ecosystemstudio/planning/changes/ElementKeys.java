/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.NaturalKey;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * By what elements of two versions are known again. A key begins with that of the element around it, as it was called
 * in the earlier version; the ecosystem's braces and nameless blocks add nothing.
 */
final class ElementKeys {

    private final Map<Element, Element> earlier;
    private final Map<EObject, List<String>> prefixes = new IdentityHashMap<>();

    /** @param earlier what elements of the later version were, as far as it is known by now */
    ElementKeys(Map<Element, Element> earlier) {
        this.earlier = earlier;
    }

    /** By how much two elements must be the same, the most first. */
    enum Strength {
        /** By the name; without one, by all that tells it apart. */
        ALL,
        /** Without a name, by the natural key alone; of several the first is the first. */
        NATURAL,
        /** By its title, where no other element has it. */
        TITLE;

        boolean needsToBeAlone() {
            return this == TITLE;
        }
    }

    /** What an element is known by. */
    record Key(EClass type, Strength strength, List<String> path) {
    }

    /** Whether an element's name is part of the names of what stands in it. */
    static boolean isPrefix(EObject element) {
        return element instanceof NamedElement && !(element instanceof Ecosystem);
    }

    /** The closest element around another whose name is part of its own; null when there is none. */
    static NamedElement around(EObject element) {
        EObject around = element.eContainer();
        while (around != null && !isPrefix(around)) {
            around = around.eContainer();
        }
        return (NamedElement) around;
    }

    /** The key of an element; empty when it has none of this strength. */
    Optional<Key> of(Element element, Strength strength) {
        List<String> path = switch (strength) {
            case ALL -> named(element) != null ? whole(element) : natural(element, true);
            case NATURAL -> named(element) != null ? null : natural(element, false);
            case TITLE -> titled(element);
        };
        return Optional.ofNullable(path).map(known -> new Key(element.eClass(), strength, known));
    }

    /** The full name of an element; what it is called when it has no name. */
    static String fullName(NamedElement element) {
        return element.getName() == null ? element.label() : FullName.of(element);
    }

    private List<String> whole(Element element) {
        return joined(prefix(element.eContainer()), List.of(named(element)));
    }

    private List<String> natural(Element element, boolean withTies) {
        List<String> own = new ArrayList<>(List.of(element.eContainmentFeature() == null ? ""
                : element.eContainmentFeature().getName()));
        NaturalKey key = NaturalKey.of(element.eClass());
        key.lasting().forEach(feature -> addValues(element, feature, own));
        if (withTies) {
            key.ties().forEach(feature -> addValues(element, feature, own));
        }
        return joined(prefix(element.eContainer()), own);
    }

    private static List<String> titled(Element element) {
        return element instanceof NamedElement known && known.getTitle() != null && !known.getTitle().isBlank()
                ? List.of(known.getTitle().strip()) : null;
    }

    /** The key that an element gives to what stands in it. */
    private List<String> prefix(EObject container) {
        if (container == null) {
            return List.of();
        }
        if (!isPrefix(container)) {
            return prefix(container.eContainer());
        }
        List<String> known = prefixes.get(container);
        if (known == null) {
            Element was = earlier.get(container);
            known = was != null && was != container ? prefix(was)
                    : named(container) != null ? whole((Element) container) : natural((Element) container, true);
            prefixes.put(container, known);
        }
        return known;
    }

    private static String named(EObject element) {
        return element instanceof NamedElement known ? known.getName() : null;
    }

    private static void addValues(Element element, EStructuralFeature feature, List<String> values) {
        Object value = element.eGet(feature);
        for (Object each : value instanceof Collection<?> several ? several : List.of(value == null ? "" : value)) {
            values.add(each instanceof NamedElement target ? String.valueOf(target.getName()) : each.toString());
        }
        values.add("");
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
