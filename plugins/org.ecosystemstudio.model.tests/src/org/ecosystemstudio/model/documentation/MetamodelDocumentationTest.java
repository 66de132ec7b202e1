/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetamodelDocumentationTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final ResourceBundle DUTCH_TEXTS = ResourceBundle.getBundle(
            MetamodelDocumentation.class.getPackageName() + ".documentation", DUTCH,
            MetamodelDocumentation.class.getClassLoader());

    private final Map<String, String> english = MetamodelDocumentation.english();

    @Test
    void saysInDutchWhatTheMetamodelSaysAndNothingElse() {
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(DUTCH_TEXTS.keySet()));
    }

    @Test
    void saysNothingInDutchThatIsStillEnglish() {
        assertEquals(List.of(), DUTCH_TEXTS.keySet().stream()
                .filter(key -> DUTCH_TEXTS.getString(key).equals(english.get(key))).sorted().toList());
    }

    @Test
    void speaksInFullSentences() {
        assertEquals(List.of(), DUTCH_TEXTS.keySet().stream()
                .filter(key -> !DUTCH_TEXTS.getString(key).matches("\\p{Lu}.*\\.")).sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "nl" })
    void explainsEveryClassifierAndFeature(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        List<String> silent = new ArrayList<>();
        for (EClassifier classifier : EcosystemPackage.eINSTANCE.getEClassifiers()) {
            if (MetamodelDocumentation.of(classifier, language).isEmpty()) {
                silent.add(classifier.getName());
            }
            if (classifier instanceof EClass type) {
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    if (MetamodelDocumentation.of(feature, language).isEmpty()) {
                        silent.add(type.getName() + '.' + feature.getName());
                    }
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void explainsAFeatureInTheLanguageAskedFor() {
        assertEquals(Optional.of("When it is to be reached: the last day counts."),
                MetamodelDocumentation.of(EcosystemPackage.Literals.GOAL__DEADLINE, Locale.ENGLISH));
        assertEquals(Optional.of("Wanneer het doel bereikt moet zijn: de laatste dag telt mee."),
                MetamodelDocumentation.of(EcosystemPackage.Literals.GOAL__DEADLINE, DUTCH));
    }

    @Test
    void explainsAClassInTheDutchOfAnyCountry() {
        assertEquals(Optional.of("Een bereikt resultaat (succesfactor 7)."),
                MetamodelDocumentation.of(EcosystemPackage.Literals.SUCCESS, Locale.forLanguageTag("nl-BE")));
    }

    @Test
    void speaksEnglishInEveryOtherLanguage() {
        assertEquals(Optional.of("A result reached (success factor 7)."),
                MetamodelDocumentation.of(EcosystemPackage.Literals.SUCCESS, Locale.FRENCH));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "nl" })
    void isSilentOnWhatTheMetamodelDoesNotExplain(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        assertEquals(Optional.empty(), MetamodelDocumentation.of(EcorePackage.Literals.EMODEL_ELEMENT, language));
        assertEquals(Optional.empty(), MetamodelDocumentation.of(EcorePackage.Literals.ENAMED_ELEMENT__NAME, language));
        assertEquals(Optional.empty(), MetamodelDocumentation.of(
                EcosystemPackage.Literals.WORK_STATUS.getELiterals().getFirst(), language));
    }
}
