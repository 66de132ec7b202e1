/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.ecosystemstudio.model.method.GuidingQuestion;
import org.ecosystemstudio.model.method.RuleCatalogue;

/**
 * What must be found in a model, and the features that hold it.
 *
 * @param kind rule, question, document, planning or picture
 * @param key code of the rule or question, name of the document or picture; empty for planning
 * @param note what it is, for all but rules and questions
 * @param features the features, as {@code Class.feature}; inherited ones may be named by the inheriting class
 */
record TraceabilityRow(String kind, String key, String note, List<String> features) {

    private static final int KIND = 0;
    private static final int KEY = 1;
    private static final int NOTE = 2;
    private static final int FEATURES = 3;

    static TraceabilityRow of(String line) {
        String[] parts = line.split("\t", -1);
        List<String> features = List.of(parts[FEATURES].split(" ")).stream().filter(name -> !name.isEmpty()).toList();
        return new TraceabilityRow(parts[KIND], parts[KEY], parts[NOTE], features);
    }

    /** What the row is about, in English; rules and questions as the method's facts have it. */
    String what() {
        return switch (kind) {
            case "rule" -> RuleCatalogue.rule(key).title(Locale.ENGLISH);
            case "question" -> GuidingQuestion.find(key).orElseThrow().wording(Locale.ENGLISH);
            default -> note;
        };
    }

    /** The feature with a name of the form {@code Class.feature}, own or inherited; empty when there is none. */
    static Optional<EStructuralFeature> feature(String name) {
        String[] parts = name.split("\\.");
        return EcosystemPackage.eINSTANCE.getEClassifier(parts[0]) instanceof EClass type && parts.length == 2
                ? Optional.ofNullable(type.getEStructuralFeature(parts[1])) : Optional.empty();
    }
}
