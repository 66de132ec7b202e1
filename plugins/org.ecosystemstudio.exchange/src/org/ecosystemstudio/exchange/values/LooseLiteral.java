/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.values;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.method.Labels;

/** Literals of the metamodel by what people call them: the language's word, the labels, and what else is usual. */
public final class LooseLiteral {

    private static final String UNSPECIFIED = "unspecified";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));
    private static final MessageBundle SYNONYMS = MessageBundle.beside(LooseLiteral.class, "literals");
    private static final Map<EEnum, Map<String, Enumerator>> WORDS = new ConcurrentHashMap<>();

    private LooseLiteral() {
    }

    /**
     * Finds a literal.
     *
     * @throws MisfitException when no literal is called so; it names those there are
     */
    public static Enumerator of(String written, EEnum type, Locale language) throws MisfitException {
        Enumerator literal = WORDS.computeIfAbsent(type, LooseLiteral::words).get(PlainWords.of(written));
        if (literal == null) {
            throw MisfitException.of("value.literal", written.strip(),
                    type.getELiterals().stream().filter(each -> !each.getName().equals(UNSPECIFIED))
                            .map(each -> Labels.of(each.getInstance(), language)).collect(Collectors.joining(", ")));
        }
        return literal;
    }

    private static Map<String, Enumerator> words(EEnum type) {
        Map<String, Enumerator> words = new HashMap<>();
        List<EEnumLiteral> literals =
                type.getELiterals().stream().filter(each -> !each.getName().equals(UNSPECIFIED)).toList();
        for (EEnumLiteral literal : literals) {
            words.put(PlainWords.of(literal.getLiteral()), literal.getInstance());
            LANGUAGES.forEach(language -> words.put(PlainWords.of(Labels.of(literal.getInstance(), language)),
                    literal.getInstance()));
        }
        for (EEnumLiteral literal : literals) {
            String key = type.getName() + '.' + literal.getName();
            for (Locale language : LANGUAGES) {
                if (SYNONYMS.has(language, key)) {
                    for (String word : SYNONYMS.raw(language, key).split(",")) {
                        words.putIfAbsent(PlainWords.of(word), literal.getInstance());
                    }
                }
            }
        }
        return words;
    }
}
