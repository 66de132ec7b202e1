/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * Orders top-level elements by what they say, never by where they stand: a model in one file and the same model in one
 * file per element read alike. The ecosystem comes first, then elements by kind, label (without regard to case and
 * accents, 2 before 10) and name; nameless ones by their values.
 */
final class CanonicalOrder {

    private CanonicalOrder() {
    }

    static List<Element> sorted(Collection<Element> elements) {
        List<Keyed> keyed = new ArrayList<>(elements.size());
        for (Element element : elements) {
            keyed.add(Keyed.of(element));
        }
        keyed.sort(Comparator.comparing(Keyed::rank).thenComparing(Keyed::kind)
                .thenComparing(Keyed::folded, NaturalOrder::compareFolded).thenComparing(Keyed::exact));
        return keyed.stream().map(Keyed::element).toList();
    }

    private record Keyed(Element element, int rank, String kind, String folded, String exact) {

        static Keyed of(Element element) {
            int rank = element instanceof Ecosystem ? 0 : 1;
            String kind = element.eClass().getName();
            if (element instanceof NamedElement named && named.getName() != null) {
                return new Keyed(element, rank, kind, NaturalOrder.folded(named.label()), named.getName());
            }
            StringBuilder values = new StringBuilder();
            appendValues(element, values);
            return new Keyed(element, rank, kind, NaturalOrder.folded(values.toString()), values.toString());
        }

        private static void appendValues(EObject element, StringBuilder values) {
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                if (!element.eIsSet(feature)) {
                    continue;
                }
                Object value = element.eGet(feature);
                for (Object single : value instanceof Collection<?> many ? many : List.of(value)) {
                    appendValue(feature, single, values);
                }
            }
        }

        private static void appendValue(EStructuralFeature feature, Object value, StringBuilder values) {
            if (feature instanceof EAttribute) {
                values.append(value);
            } else if (((EReference) feature).isContainment()) {
                appendValues((EObject) value, values);
            } else if (value instanceof NamedElement named) {
                values.append(named.getName());
            }
            values.append('\u0000');
        }
    }
}
