/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.ParserRule;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.junit.jupiter.api.Test;

/** What the metamodel can hold can be written. */
class MetamodelCoverageTest {

    /** Features that no text gives, with the reason. */
    private static final Map<String, String> NOT_WRITTEN = new TreeMap<>(Map.of(
            "CashContribution.name", "nothing refers to a contribution: it goes by its actor",
            "InKindContribution.name", "nothing refers to a contribution: it goes by its actor",
            "Milestone.targets in Milestone", "a milestone within a goal, theme or action belongs to that alone",
            "Goal.parent in Subgoal", "a goal within another has that as its parent"));

    private final Sentences sentences = Sentences.ofTheLanguage();

    @Test
    void everyFeatureOfEveryClassCanBeWritten() {
        Map<EClassifier, Set<String>> written = new HashMap<>();
        for (ParserRule rule : sentences.rules()) {
            written.computeIfAbsent(rule.getType().getClassifier(), none -> new HashSet<>()).addAll(featuresOf(rule));
        }
        Set<String> missing = new TreeSet<>();
        for (EClassifier type : EcosystemPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EClass made && !made.isAbstract()) {
                made.getEAllStructuralFeatures().stream().filter(MetamodelCoverageTest::isSaid)
                        .map(EStructuralFeature::getName)
                        .filter(feature -> !written.getOrDefault(made, Set.of()).contains(feature))
                        .forEach(feature -> missing.add(made.getName() + "." + feature));
            }
        }
        NOT_WRITTEN.keySet().stream().filter(feature -> !feature.contains(" ")).forEach(feature -> assertEquals(true,
                missing.remove(feature), feature));

        assertEquals(Set.of(), missing);
    }

    /** Where a class has several rules, each of them says all that its elements can hold. */
    @Test
    void everyRuleOfAClassSaysAllOfIt() {
        Map<EClassifier, Set<String>> ofClass = new HashMap<>();
        Map<ParserRule, Set<String>> ofRule = new HashMap<>();
        for (ParserRule rule : sentences.rules()) {
            ofRule.put(rule, featuresOf(rule));
            ofClass.computeIfAbsent(rule.getType().getClassifier(), none -> new HashSet<>()).addAll(ofRule.get(rule));
        }
        Set<String> missing = new TreeSet<>();
        ofRule.forEach((rule, features) -> ofClass.get(rule.getType().getClassifier()).stream()
                .filter(feature -> !features.contains(feature)).forEach(feature -> missing
                        .add(rule.getType().getClassifier().getName() + "." + feature + " in " + rule.getName())));
        NOT_WRITTEN.keySet().stream().filter(feature -> feature.contains(" ")).forEach(feature -> assertEquals(true,
                missing.remove(feature), feature));

        assertEquals(Set.of(), missing);
    }

    private static Set<String> featuresOf(ParserRule rule) {
        Set<String> features = new HashSet<>();
        for (Sentences.Use use : Sentences.paths(rule, Assignment.class)) {
            features.add(((Assignment) use.last()).getFeature());
        }
        return features;
    }

    private static boolean isSaid(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived()
                && !(feature instanceof EReference reference && reference.isContainer());
    }
}
