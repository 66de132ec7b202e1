/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.decisions;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.DecisionSubject;

/**
 * The rules whose open points a leading group has to decide on, because writing something down does not settle them:
 * who pays, who gives way, what is put off (handbook 3.4, 3.7).
 */
public final class DecisionRules {

    private static final Map<DecisionSubject, List<String>> CODES = codes();

    /** The order in which to decide: money first, then what is adjusted, then direction. */
    static final Comparator<String> ORDER =
            Comparator.comparing(CODES.values().stream().flatMap(List::stream).toList()::indexOf);

    private DecisionRules() {
    }

    /** What the decision is about; empty for a rule whose open points need none. */
    public static Optional<DecisionSubject> subject(String code) {
        return CODES.entrySet().stream().filter(entry -> entry.getValue().contains(code)).map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<DecisionSubject, List<String>> codes() {
        Map<DecisionSubject, List<String>> codes = new LinkedHashMap<>();
        codes.put(DecisionSubject.BUDGET, List.of("SF6.3", "SF3.3", "SF3.5", "FIN2"));
        codes.put(DecisionSubject.ADJUSTMENT, List.of("ACT5", "ACT7", "MON3", "SF3.4", "SF1.6"));
        codes.put(DecisionSubject.STRATEGY, List.of("SF1.4", "SF2.4", "SF6.1", "PROP1"));
        return codes;
    }
}
