/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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
 * accents) and name; nameless ones by their values.
 */
final class CanonicalOrder {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private CanonicalOrder() {
    }

    static List<Element> sorted(Collection<Element> elements) {
        List<Keyed> keyed = new ArrayList<>(elements.size());
        for (Element element : elements) {
            keyed.add(Keyed.of(element));
        }
        keyed.sort(Comparator.comparing(Keyed::rank).thenComparing(Keyed::kind).thenComparing(Keyed::folded)
                .thenComparing(Keyed::exact));
        return keyed.stream().map(Keyed::element).toList();
    }

    private record Keyed(Element element, int rank, String kind, String folded, String exact) {

        static Keyed of(Element element) {
            int rank = element instanceof Ecosystem ? 0 : 1;
            String kind = element.eClass().getName();
            if (element instanceof NamedElement named && named.getName() != null) {
                return new Keyed(element, rank, kind, folded(named.label()), named.getName());
            }
            StringBuilder values = new StringBuilder();
            appendValues(element, values);
            return new Keyed(element, rank, kind, folded(values.toString()), values.toString());
        }

        private static String folded(String text) {
            return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                    .toLowerCase(Locale.ROOT);
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
