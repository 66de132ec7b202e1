/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.model.messages.MessageBundle;

/**
 * What people call the parts of the metamodel, in English and Dutch, written as within a sentence: documents that begin
 * a heading or a cell with one make its first letter a capital.
 */
public final class Labels {

    private static final MessageBundle LITERALS = MessageBundle.beside(Labels.class, "labels");
    private static final MessageBundle NOUNS = MessageBundle.beside(Labels.class, "nouns");
    private static final MessageBundle FEATURES = MessageBundle.beside(Labels.class, "features");
    private static final String UNSPECIFIED = "unspecified";

    private Labels() {
    }

    /** What a literal of one of the metamodel's enumerations is called: {@code knowledge institute}. */
    public static String of(Enumerator literal, Locale language) {
        String name = literal.getName();
        return LITERALS.raw(language,
                name.equals(UNSPECIFIED) ? UNSPECIFIED : literal.getClass().getSimpleName() + '.' + name);
    }

    /** What a feature is called: {@code deadline}. */
    public static String of(EStructuralFeature feature, Locale language) {
        String ofClass = "feature." + feature.getEContainingClass().getName() + '.' + feature.getName();
        return FEATURES.raw(language, FEATURES.has(language, ofClass) ? ofClass : "feature." + feature.getName());
    }

    /** What one element of a class is called, without article: {@code value proposition}. */
    public static String noun(EClass type, Locale language) {
        return NOUNS.raw(language, "noun." + type.getName());
    }

    /** What several elements of a class are called: {@code value propositions}. */
    public static String plural(EClass type, Locale language) {
        return NOUNS.raw(language, "plural." + type.getName());
    }
}
