/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.naming;

import java.util.ArrayList;
import java.util.Arrays;
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
 * question. What they say in their own words is likely to be reworded, and counts only among those that are otherwise the
 * same. References are not resolved for it: the last name they give is enough, and is the same before and after.
 */
final class NaturalKeys {

    private static final String ABSENT = "unspecified";
    private static final Map<EClass, Key> KEYS = keys();

    /**
     * The properties that tell elements of one type apart.
     *
     * @param lasting always part of the key
     * @param ties what tells those apart that are the same in all of these, the most telling first
     */
    private record Key(List<EStructuralFeature> lasting, List<EStructuralFeature> ties) {
        private static final Key NONE = new Key(List.of(), List.of());
        private static final Key TITLE = new Key(List.of(Literals.NAMED_ELEMENT__TITLE), List.of());
    }

    private NaturalKeys() {
    }

    /** The properties that tell elements of the type apart; empty when nothing does. */
    static List<EStructuralFeature> of(EClass type) {
        return key(type).lasting();
    }

    /** The properties that tell elements of the type apart when the first ones do not, one after the other. */
    static List<EStructuralFeature> forTies(EClass type) {
        return key(type).ties();
    }

    private static Key key(EClass type) {
        return KEYS.getOrDefault(type, Literals.NAMED_ELEMENT.isSuperTypeOf(type) ? Key.TITLE : Key.NONE);
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

    private static Map<EClass, Key> keys() {
        Map<EClass, Key> keys = new LinkedHashMap<>();
        put(keys, Literals.ENTREPRENEURIAL_DOMAIN, "kind", "text");
        put(keys, Literals.VISIBILITY_SETTING, "subject", "audience");
        put(keys, Literals.ROLE, "title project", "expectation");
        put(keys, Literals.CAPABILITY_OFFER, "capability", "");
        put(keys, Literals.THEME_INVOLVEMENT, "theme", "");
        put(keys, Literals.DEPENDENCY, "on", "topics text");
        put(keys, Literals.COMPETITION, "competitor", "agreement text");
        put(keys, Literals.CONSENT, "proposition date", "");
        put(keys, Literals.CAPACITY, "from until per", "");
        put(keys, Literals.COMMITMENT, "kind date", "text");
        put(keys, Literals.BENEFIT, "actor date", "text");
        put(keys, Literals.MITIGATION, "actions", "text");
        put(keys, Literals.COLLABORATION, "actors", "topics text");
        put(keys, Literals.CONTRIBUTION, "actor means", "topics text");
        put(keys, Literals.MEANS_NEED, "kind", "text");
        put(keys, Literals.INFLUENCE, "kind factor", "text");
        put(keys, Literals.THRESHOLD, "direction value", "text");
        put(keys, Literals.MEASUREMENT, "date", "note");
        put(keys, Literals.PREDECESSOR, "item", "");
        put(keys, Literals.PROGRESS_RECORD, "date", "measure");
        put(keys, Literals.HOURS_WORKED, "by period", "note");
        put(keys, Literals.EXPENSE, "by date", "note");
        put(keys, Literals.COST_SHARE, "actor", "");
        put(keys, Literals.DECISION_RIGHT, "by", "subjects");
        put(keys, Literals.CASH_CONTRIBUTION, "actor period purposes", "title");
        put(keys, Literals.IN_KIND_CONTRIBUTION, "actor period purposes", "title");
        put(keys, Literals.MESSAGE, "stage", "text");
        put(keys, Literals.CHANNEL_USE, "channels", "by from");
        put(keys, Literals.MONITORING_DUTY, "task subject by factors", "text");
        put(keys, Literals.CHANGE, "origin", "factor concerns text");
        put(keys, Literals.STEP_RECORD, "step date", "note");
        put(keys, Literals.SEGMENT_RECORD, "segment date", "note");
        put(keys, Literals.ANSWER, "question", "by date text");
        put(keys, Literals.WAIVER, "code elements", "reason");
        put(keys, Literals.RULE_SETTING, "code", "");
        put(keys, Literals.SWOT_ITEM, "kind", "text");
        put(keys, Literals.ANALYSIS_NOTE, "subject", "source text");
        put(keys, Literals.CLOSED_DAYS, "from until", "text");
        return keys;
    }

    private static void put(Map<EClass, Key> keys, EClass type, String lasting, String ties) {
        keys.put(type, new Key(features(type, lasting), features(type, ties)));
    }

    private static List<EStructuralFeature> features(EClass type, String names) {
        return names.isEmpty() ? List.of() : Arrays.stream(names.split(" ")).map(type::getEStructuralFeature).toList();
    }
}
