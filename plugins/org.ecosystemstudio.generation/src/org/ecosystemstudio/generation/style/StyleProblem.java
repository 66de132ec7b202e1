/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.style;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.model.messages.MessageBundle;

/**
 * Something in a folder of a style that cannot be used.
 *
 * @param file the file, or the folder itself
 * @param key the key of the sentence that says what is wrong and what to do
 * @param details what the sentence mentions
 */
public record StyleProblem(Path file, String key, List<String> details) {

    private static final MessageBundle MESSAGES = MessageBundle.beside(StyleProblem.class);

    /** Keeps a copy. */
    public StyleProblem {
        details = List.copyOf(details);
    }

    static StyleProblem of(Path file, String key, String... details) {
        return new StyleProblem(file, key, List.of(details));
    }

    /** What is wrong and what to do, as a sentence or two, the file first. */
    public String message(Locale language) {
        return file + ": " + MESSAGES.text(language, key, details.toArray());
    }
}
