/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.messages;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.method.Labels;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * The sentences that the language says to people, in English and Dutch, from {@code messages.properties} beside
 * this class. Which of the two is {@link MessageLocale}'s to say.
 */
@Singleton
public class LanguageMessages {

    private static final MessageBundle BUNDLE = MessageBundle.beside(LanguageMessages.class);

    private static final String ARTICLE = "a";

    private final MessageLocale locale;

    @Inject
    LanguageMessages(MessageLocale locale) {
        this.locale = locale;
    }

    /** The sentence with the key, its places filled with the arguments (as they are: numbers are not grouped). */
    public String text(String key, Object... arguments) {
        return text(locale.get(), key, arguments);
    }

    /** The sentence with the key in the given language. */
    public static String text(Locale language, String key, Object... arguments) {
        Object[] visible = new Object[arguments.length];
        for (int i = 0; i < visible.length; i++) {
            visible[i] = visible(String.valueOf(arguments[i]));
        }
        return BUNDLE.text(language, key, visible);
    }

    /** The text with its control characters made visible: a message may quote what a model says to a terminal. */
    private static String visible(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.chars().forEach(c -> visible.append(Character.isISOControl(c) ? "U+%04X".formatted(c) : (char) c));
        return visible.toString();
    }

    /** Whether there is a sentence with the key. */
    public boolean has(String key) {
        return BUNDLE.has(locale.get(), key);
    }

    /** What an element of the type is called, without an article: {@code actor}. */
    public String noun(EClass type) {
        return Labels.noun(type, locale.get());
    }

    /** The same with its indefinite article, where it takes one: {@code an actor}, {@code closed days}. */
    public String nounWithArticle(EClass type) {
        String ownArticle = ARTICLE + '.' + type.getName();
        return text(has(ownArticle) ? ownArticle : ARTICLE, noun(type));
    }

    /** The locale in which messages are made now. */
    public Locale locale() {
        return locale.get();
    }
}
