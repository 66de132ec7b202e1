/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import java.util.Locale;

import org.ecosystemstudio.model.messages.MessageBundle;

/** The texts of the method's facts, in our own words: {@code method.properties}. */
final class MethodTexts {

    private static final MessageBundle TEXTS = MessageBundle.beside(MethodTexts.class, "method");

    private MethodTexts() {
    }

    static String text(Locale language, String... key) {
        return TEXTS.raw(language, String.join(".", key));
    }
}
