/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.ecosystemstudio.model.ecosystem.RiskCategory;

/** A remedy that the handbook (chapter 2) names for the challenges; for which of them it helps is this project's reading. */
public enum Remedy {

    /** Organising principles for coherence, within an ecosystem and between ecosystems. */
    ORGANISING_PRINCIPLES("organising_principles", Set.of(RiskCategory.ORGANISATIONAL_CAPACITY,
            RiskCategory.COORDINATION, RiskCategory.ALIGNMENT, RiskCategory.DEPENDENCE, RiskCategory.COMMUNICATION,
            RiskCategory.LONG_TERM_VISION, RiskCategory.LEGAL, RiskCategory.MARKET_CREATION,
            RiskCategory.CUSTOMER_INVOLVEMENT)),
    /** Work on trust and leadership. */
    TRUST_AND_LEADERSHIP("trust_and_leadership", Set.of(RiskCategory.TRUST_AND_LEADERSHIP, RiskCategory.ALIGNMENT,
            RiskCategory.COMMUNICATION, RiskCategory.KNOWLEDGE_SHARING, RiskCategory.ORGANISATIONAL_CAPACITY)),
    /** Clear agreements on capacity and on sharing value fairly. */
    CLEAR_AGREEMENTS("clear_agreements", Set.of(RiskCategory.CAPACITY_COMMITMENT, RiskCategory.VALUE_DISTRIBUTION,
            RiskCategory.INTELLECTUAL_PROPERTY, RiskCategory.KNOWLEDGE_SHARING, RiskCategory.TALENT,
            RiskCategory.DEPENDENCE, RiskCategory.LEGAL));

    private final String key;
    private final Set<RiskCategory> categories;

    Remedy(String key, Set<RiskCategory> categories) {
        this.key = key;
        this.categories = categories;
    }

    /** The remedies to offer for a category of risk; at least one for each but {@code UNSPECIFIED}. */
    public static List<Remedy> of(RiskCategory category) {
        return List.of(values()).stream().filter(remedy -> remedy.categories.contains(category)).toList();
    }

    /** What to do, as a sentence. */
    public String text(Locale language) {
        return MethodTexts.text(language, "remedy", key);
    }
}
