/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.method.Labels;

/**
 * A sentence of this room in every language that it speaks.
 *
 * @param key its key in the room's bundle
 * @param arguments what fills its places: elements, kinds of elements, features, literals, operations, values, and lists
 *            of them
 */
public record Sentence(String key, List<Object> arguments) {

    private static final MessageBundle MESSAGES = MessageBundle.beside(Sentence.class);
    private static final int LONGEST = 40;

    /** Creates a sentence; no argument is null. */
    public Sentence {
        arguments = List.copyOf(arguments);
    }

    /** The sentence with the key, its places filled with the arguments. */
    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** The sentence in English or Dutch. */
    public String text(Locale language) {
        return MESSAGES.text(language, key, arguments.stream().map(argument -> word(argument, language)).toArray());
    }

    private static String word(Object argument, Locale language) {
        return switch (argument) {
            case EditOperation operation -> operation.label(language);
            case EClass type -> Labels.noun(type, language);
            case EStructuralFeature feature -> Labels.of(feature, language);
            case EcosystemModel model -> MESSAGES.raw(language, "the.model");
            case Ecosystem ecosystem -> MESSAGES.raw(language, "the.ecosystem");
            case EObject element -> ElementName.of(element, language);
            case Enumerator literal -> Labels.of(literal, language);
            case BigDecimal number -> number.toPlainString();
            case Collection<?> list -> joined(list, language);
            default -> shortened(argument.toString());
        };
    }

    /** A list with commas; what operations do reads as one sentence. */
    private static String joined(Collection<?> list, Locale language) {
        StringBuilder text = new StringBuilder();
        for (Object item : list) {
            String word = word(item, language);
            boolean goesOn = !text.isEmpty() && item instanceof EditOperation;
            text.append(text.isEmpty() ? "" : ", ")
                    .append(goesOn ? word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1) : word);
        }
        return text.toString();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("[\\s\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
