/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * By what people tell nameless elements apart: whose contribution, the measurement of which day, the answer to which
 * question. References are not resolved for it: the last name they give is enough, and is the same before and after.
 */
final class NaturalKeys {

    private static final String ABSENT = "unspecified";
    private static final Map<EClass, List<EStructuralFeature>> FEATURES = features();

    private NaturalKeys() {
    }

    /** The properties that tell elements of the type apart; empty when nothing does. */
    static List<EStructuralFeature> of(EClass type) {
        if (Literals.NAMED_ELEMENT.isSuperTypeOf(type) && !FEATURES.containsKey(type)) {
            return List.of(Literals.NAMED_ELEMENT__TITLE);
        }
        return FEATURES.getOrDefault(type, List.of());
    }

    /** The values of those properties that are set, as text. */
    static List<String> values(EObject element) {
        List<String> values = new ArrayList<>();
        for (EStructuralFeature feature : of(element.eClass())) {
            if (feature instanceof EReference reference) {
                values.addAll(element.eIsSet(feature) ? names(element, reference) : List.of());
            } else {
                addText(element.eGet(feature), values);
            }
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

    private static Map<EClass, List<EStructuralFeature>> features() {
        Map<EClass, List<EStructuralFeature>> keys = new LinkedHashMap<>();
        put(keys, Literals.ENTREPRENEURIAL_DOMAIN, "kind");
        put(keys, Literals.VISIBILITY_SETTING, "subject");
        put(keys, Literals.ROLE, "title", "project");
        put(keys, Literals.CAPABILITY_OFFER, "capability");
        put(keys, Literals.THEME_INVOLVEMENT, "theme");
        put(keys, Literals.DEPENDENCY, "on", "topics", "text");
        put(keys, Literals.COMPETITION, "competitor");
        put(keys, Literals.CONSENT, "proposition", "date");
        put(keys, Literals.CAPACITY, "from", "until", "per");
        put(keys, Literals.COMMITMENT, "kind", "date");
        put(keys, Literals.BENEFIT, "actor", "date", "text");
        put(keys, Literals.MITIGATION, "text");
        put(keys, Literals.COLLABORATION, "actors", "topics");
        put(keys, Literals.CONTRIBUTION, "actor", "means", "topics");
        put(keys, Literals.MEANS_NEED, "kind");
        put(keys, Literals.INFLUENCE, "kind", "factor", "text");
        put(keys, Literals.THRESHOLD, "direction", "value");
        put(keys, Literals.MEASUREMENT, "date");
        put(keys, Literals.PREDECESSOR, "item");
        put(keys, Literals.PROGRESS_RECORD, "measure", "date");
        put(keys, Literals.HOURS_WORKED, "by", "period");
        put(keys, Literals.EXPENSE, "by", "date");
        put(keys, Literals.COST_SHARE, "actor");
        put(keys, Literals.DECISION_RIGHT, "by");
        put(keys, Literals.CASH_CONTRIBUTION, "actor", "period", "purposes");
        put(keys, Literals.IN_KIND_CONTRIBUTION, "actor", "period", "purposes");
        put(keys, Literals.MESSAGE, "text");
        put(keys, Literals.CHANNEL_USE, "channels");
        put(keys, Literals.MONITORING_DUTY, "task", "subject", "by", "factors");
        put(keys, Literals.CHANGE, "origin", "text");
        put(keys, Literals.STEP_RECORD, "step", "date");
        put(keys, Literals.SEGMENT_RECORD, "segment", "date");
        put(keys, Literals.ANSWER, "question");
        put(keys, Literals.WAIVER, "code", "elements");
        put(keys, Literals.RULE_SETTING, "code");
        put(keys, Literals.SWOT_ITEM, "kind", "text");
        put(keys, Literals.ANALYSIS_NOTE, "subject", "text");
        put(keys, Literals.CLOSED_DAYS, "from", "until");
        return keys;
    }

    private static void put(Map<EClass, List<EStructuralFeature>> keys, EClass type, String... names) {
        List<EStructuralFeature> features = new ArrayList<>();
        for (String name : names) {
            features.add(type.getEStructuralFeature(name));
        }
        keys.put(type, List.copyOf(features));
    }
}
