/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.messages;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.ecosystemstudio.language.messages.MessageLocale;
import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.method.Labels;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The sentences that editor services say, in the language that the editor asks for. */
@Singleton
public class IdeMessages {

    private static final MessageBundle BUNDLE = MessageBundle.beside(IdeMessages.class);

    private final MessageLocale locale;

    @Inject
    IdeMessages(MessageLocale locale) {
        this.locale = locale;
    }

    /** The language of messages made now. */
    public Locale locale() {
        return locale.get();
    }

    /** The sentence with the key, its places filled with the arguments. */
    public String text(String key, Object... arguments) {
        return BUNDLE.text(locale.get(), key, arguments);
    }

    /** The sentence with the key as it stands in the bundle. */
    public String raw(String key) {
        return BUNDLE.raw(locale.get(), key);
    }

    /** Whether there is a sentence with the key. */
    public boolean has(String key) {
        return BUNDLE.has(locale.get(), key);
    }

    /** What an element of the type is called: {@code value proposition}. */
    public String noun(EClass type) {
        return Labels.noun(type, locale.get());
    }
}
