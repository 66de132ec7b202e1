/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.model.ecosystem.ActorKind;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.LegalForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final List<EClassifier> METAMODEL = EcosystemPackage.eINSTANCE.getEClassifiers();

    @ParameterizedTest
    @ValueSource(strings = { "en", "nl" })
    void namesEveryLiteral(String tag) {
        for (EClassifier classifier : METAMODEL) {
            if (classifier instanceof EEnum enumeration) {
                for (EEnumLiteral literal : enumeration.getELiterals()) {
                    assertFalse(Labels.of(literal.getInstance(), Locale.forLanguageTag(tag)).isBlank());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "nl" })
    void namesEveryClassAndFeature(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        for (EClassifier classifier : METAMODEL) {
            if (classifier instanceof EClass type) {
                assertFalse(Labels.noun(type, language).isBlank());
                assertFalse(Labels.plural(type, language).isBlank());
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    assertFalse(Labels.of(feature, language).isBlank());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "labels", "nouns", "features", "rules", "questions", "method", "tools", "citation" })
    void holdsTheSameKeysInBothLanguages(String bundle) throws Exception {
        assertEquals(keys(bundle + ".properties"), keys(bundle + "_nl.properties"));
    }

    @Test
    void speaksTheFieldsTerms() {
        assertEquals("knowledge institute", Labels.of(ActorKind.KNOWLEDGE_INSTITUTE, Locale.ENGLISH));
        assertEquals("kennisinstelling", Labels.of(ActorKind.KNOWLEDGE_INSTITUTE, DUTCH));
        assertEquals("waardeproposities", Labels.plural(Literals.PROPOSITION, DUTCH));
    }

    @Test
    void saysThatNothingIsStated() {
        assertEquals("niet vermeld", Labels.of(LegalForm.UNSPECIFIED, DUTCH));
    }

    @Test
    void prefersTheNameThatAFeatureHasInItsClass() {
        assertEquals("wording of the role", Labels.of(Literals.ROLE__TITLE, Locale.ENGLISH));
        assertEquals("title", Labels.of(Literals.NAMED_ELEMENT__TITLE, Locale.ENGLISH));
    }

    private static Object keys(String file) throws Exception {
        Properties properties = new Properties();
        try (var stream = LabelsTest.class.getResourceAsStream(file)) {
            properties.load(stream);
        }
        return new TreeSet<>(properties.keySet());
    }
}
