/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.messages;

import java.util.Locale;

/** How much weight a message about a model has, from heavy to light: the natural order begins with the heaviest. */
public enum Severity {

    /** The model contradicts itself or cannot be read. */
    ERROR("error"),
    /** Something that the method asks for is missing. */
    WARNING("warning"),
    /** Something could be better. */
    INFO("info");

    private static final MessageBundle MESSAGES = MessageBundle.beside(Severity.class, "severities");

    private final String id;

    Severity(String id) {
        this.id = id;
    }

    /** The word that the language, the command line and machine-readable output use: {@code error}. */
    public String id() {
        return id;
    }

    /** The word that people read. */
    public String label(Locale language) {
        return MESSAGES.raw(language, id);
    }

    /** Whether this weighs as much as the other or more. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
