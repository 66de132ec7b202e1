/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.notices;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.model.messages.MessageBundle;

/**
 * A sentence of this room, in every language that it speaks.
 *
 * @param key its key in the room's bundle
 * @param arguments what fills its places
 */
public record Notice(String key, List<Object> arguments) {

    private static final MessageBundle MESSAGES = MessageBundle.beside(Notice.class);

    /** Creates a sentence; no argument is null. */
    public Notice {
        arguments = List.copyOf(arguments);
    }

    /** The sentence with the key, its places filled with the arguments; notices among them are put in as text. */
    public static Notice of(String key, Object... arguments) {
        return new Notice(key, List.of(arguments));
    }

    /** The sentence in English or Dutch. */
    public String text(Locale language) {
        return MESSAGES.text(language, key, arguments.stream()
                .map(argument -> argument instanceof Notice notice ? notice.text(language) : argument).toArray());
    }
}
