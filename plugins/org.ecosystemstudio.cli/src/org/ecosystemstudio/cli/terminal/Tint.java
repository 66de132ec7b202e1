/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.terminal;

/** A meaning that a terminal shows in a colour; the words say it too. */
public enum Tint {
    /** Something is wrong. */
    ERROR("1;31"),
    /** Something deserves a look. */
    WARNING("1;33"),
    /** Good to know. */
    INFO("1;36"),
    /** Where something is. */
    PLACE("1"),
    /** Beside the point. */
    QUIET("2");

    private final String code;

    Tint(String code) {
        this.code = code;
    }

    /** The text in the colour, and what follows it in the terminal's own. */
    public String apply(String text) {
        return "\u001B[" + code + 'm' + text + "\u001B[0m";
    }
}
