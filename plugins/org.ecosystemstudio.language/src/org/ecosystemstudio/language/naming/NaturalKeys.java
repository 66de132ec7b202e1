/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ecosystemstudio.model.NaturalKey;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * By what people tell nameless elements apart: whose contribution, the measurement of which day, the answer to which
 * question. What they say in their own words is likely to be reworded, and counts only among those that are otherwise the
 * same. References are not resolved for it: the last name they give is enough, and is the same before and after.
 */
final class NaturalKeys {

    private static final String ABSENT = "unspecified";

    private NaturalKeys() {
    }

    /** The properties that tell elements of the type apart; empty when nothing does. */
    static List<EStructuralFeature> of(EClass type) {
        return NaturalKey.of(type).lasting();
    }

    /** The properties that tell elements of the type apart when the first ones do not, one after the other. */
    static List<EStructuralFeature> forTies(EClass type) {
        return NaturalKey.of(type).ties();
    }

    /** The values of the properties that tell elements apart, those that are set, as text. */
    static List<String> values(EObject element) {
        List<String> values = new ArrayList<>();
        of(element.eClass()).forEach(feature -> values.addAll(values(element, feature)));
        return values;
    }

    /** The values of a property as text; empty when it is not set. */
    static List<String> values(EObject element, EStructuralFeature feature) {
        List<String> values = new ArrayList<>();
        if (feature instanceof EReference reference) {
            values.addAll(element.eIsSet(feature) ? names(element, reference) : List.of());
        } else {
            addText(element.eGet(feature), values);
        }
        return values;
    }

    private static void addText(Object value, List<String> values) {
        if (value instanceof Collection<?> several) {
            several.forEach(each -> addText(each, values));
        } else if (value instanceof Enumerator choice) {
            if (!choice.getLiteral().equals(ABSENT)) {
                values.add(choice.getLiteral());
            }
        } else if (value != null) {
            values.add(value.toString());
        }
    }

    private static List<String> names(EObject element, EReference reference) {
        List<String> names = new ArrayList<>();
        if (!reference.isMany()) {
            names.add(name((EObject) element.eGet(reference, false), element, reference, 0));
            return names;
        }
        InternalEList<?> targets = (InternalEList<?>) element.eGet(reference);
        for (int i = 0; i < targets.size(); i++) {
            names.add(name((EObject) targets.basicGet(i), element, reference, i));
        }
        return names;
    }

    private static String name(EObject target, EObject element, EReference reference, int index) {
        if (!target.eIsProxy()) {
            return target instanceof NamedElement named ? String.valueOf(named.getName()) : "";
        }
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, reference);
        String written = index < nodes.size() ? NodeModelUtils.getTokenText(nodes.get(index)) : "";
        return ElementNames.normalised(written.substring(written.lastIndexOf('.') + 1));
    }
}
