/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;

/**
 * The properties by which people tell nameless elements of one type apart: whose contribution, the measurement of
 * which day, the answer to which question. What they say in their own words is likely to be reworded, and counts only
 * among those that are otherwise the same.
 *
 * @param lasting always part of the key; empty when nothing tells them apart
 * @param ties what tells those apart that are the same in all of these, the most telling first
 */
public record NaturalKey(List<EStructuralFeature> lasting, List<EStructuralFeature> ties) {

    private static final NaturalKey NONE = new NaturalKey(List.of(), List.of());
    private static final NaturalKey TITLE = new NaturalKey(List.of(Literals.NAMED_ELEMENT__TITLE), List.of());
    private static final Map<EClass, NaturalKey> KEYS = keys();

    /** Keeps copies. */
    public NaturalKey {
        lasting = List.copyOf(lasting);
        ties = List.copyOf(ties);
    }

    /** The key of a type; for a type that usually has names, the title. */
    public static NaturalKey of(EClass type) {
        return KEYS.getOrDefault(type, Literals.NAMED_ELEMENT.isSuperTypeOf(type) ? TITLE : NONE);
    }

    private static Map<EClass, NaturalKey> keys() {
        Map<EClass, NaturalKey> keys = new LinkedHashMap<>();
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

    private static void put(Map<EClass, NaturalKey> keys, EClass type, String lasting, String ties) {
        keys.put(type, new NaturalKey(features(type, lasting), features(type, ties)));
    }

    private static List<EStructuralFeature> features(EClass type, String names) {
        return names.isEmpty() ? List.of() : Arrays.stream(names.split(" ")).map(type::getEStructuralFeature).toList();
    }
}
