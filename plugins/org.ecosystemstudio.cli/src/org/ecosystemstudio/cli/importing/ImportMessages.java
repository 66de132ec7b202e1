/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.importing;

import java.util.Locale;

import org.ecosystemstudio.model.messages.MessageBundle;

/** The sentences of the import, in one language. */
record ImportMessages(Locale language) {

    private static final MessageBundle MESSAGES = MessageBundle.beside(ImportMessages.class);

    String text(String key, Object... arguments) {
        return MESSAGES.text(language, key, arguments);
    }
}
