/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.documentation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.model.messages.MessageBundle;

/**
 * What the metamodel says of its classes, features and literals: meaning, unit, what absence means, handbook source. The
 * English text is the metamodel's own; the Dutch one stands in {@code documentation_nl.properties} under the same keys.
 * It is read at the first question, so that who asks none pays nothing.
 */
public final class MetamodelDocumentation {

    private static final MessageBundle DUTCH = MessageBundle.beside(MetamodelDocumentation.class, "documentation");

    private MetamodelDocumentation() {
    }

    /** What a class or enumeration means; empty when it is not of the metamodel. */
    public static Optional<String> of(EClassifier type, Locale language) {
        return text(type.getName(), language);
    }

    /** What a feature means; empty when it is not of the metamodel. */
    public static Optional<String> of(EStructuralFeature feature, Locale language) {
        return text(feature.getEContainingClass().getName() + '.' + feature.getName(), language);
    }

    /** What a literal means; empty when the metamodel does not say more than its name. */
    public static Optional<String> of(EEnumLiteral literal, Locale language) {
        return text(literal.getEEnum().getName() + '.' + literal.getName(), language);
    }

    /** All texts of a language by key: {@code Class}, {@code Class.feature}, {@code Enumeration.literal}. */
    static Map<String, String> english() {
        return English.TEXTS;
    }

    private static Optional<String> text(String key, Locale language) {
        if (language.getLanguage().equals("nl") && DUTCH.has(language, key)) {
            return Optional.of(DUTCH.raw(language, key));
        }
        return Optional.ofNullable(English.TEXTS.get(key));
    }

    private static final class English {
        static final Map<String, String> TEXTS = MetamodelReader.read();
    }
}
