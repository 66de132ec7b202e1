/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The sentences that a room says to people, in English and Dutch: {@code messages.properties} and
 * {@code messages_nl.properties} (UTF-8) beside one of its classes. Every locale but Dutch reads English; the runtime's
 * default locale is never looked at.
 */
public final class MessageBundle {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String name;
    private final ClassLoader loader;

    private MessageBundle(String name, ClassLoader loader) {
        this.name = name;
        this.loader = loader;
    }

    /** The bundle {@code messages} in the package of a class. */
    public static MessageBundle beside(Class<?> type) {
        return beside(type, "messages");
    }

    /**
     * A bundle in the package of a class.
     *
     * @param simpleName the name of its files without language and ending
     */
    public static MessageBundle beside(Class<?> type, String simpleName) {
        return new MessageBundle(type.getPackageName() + '.' + simpleName, type.getClassLoader());
    }

    /** Whether the language has a sentence with the key. */
    public boolean has(Locale language, String key) {
        return bundle(language).containsKey(key);
    }

    /**
     * The sentence with the key as it is written in the bundle, its places unfilled.
     *
     * @throws MissingResourceException when there is no such key
     */
    public String raw(Locale language, String key) {
        return bundle(language).getString(key);
    }

    /**
     * The sentence with the key, its places <code>{0}</code>, <code>{1}</code> filled. Arguments are put in as they are:
     * numbers are not grouped. An apostrophe is written twice in a sentence, as {@link MessageFormat} asks.
     *
     * @throws MissingResourceException when there is no such key
     */
    public String text(Locale language, String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(raw(language, key), Locale.ROOT).format(texts);
    }

    private ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(name, language, loader, NO_FALLBACK);
    }
}
