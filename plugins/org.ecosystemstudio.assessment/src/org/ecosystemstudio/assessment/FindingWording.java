/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.model.messages.MessageBundle;

/**
 * The sentences of one finding, in every language that the rule speaks.
 *
 * @param messages the rule's bundle
 * @param key the key of its case, without {@code .problem} and {@code .remedy}
 * @param arguments what fills the places
 */
public record FindingWording(MessageBundle messages, String key, List<Object> arguments) {

    /** Creates the wording; no part is null. */
    public FindingWording {
        arguments = List.copyOf(arguments);
    }

    String problem(Locale language, Naming naming) {
        return text(language, ".problem", naming);
    }

    String remedy(Locale language) {
        return text(language, ".remedy", Naming.NAMES);
    }

    private String text(Locale language, String part, Naming naming) {
        Object[] words =
                arguments.stream().map(argument -> FindingArgument.text(argument, language, naming)).toArray();
        return messages.text(language, key + part, words);
    }
}
