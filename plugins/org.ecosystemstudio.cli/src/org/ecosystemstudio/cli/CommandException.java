/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import java.util.List;

/** The command cannot do what it was asked; the messages say why, in the language of the call. */
public final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> messages;

    /** @param messages one line each, without the command's name before them */
    public CommandException(List<String> messages) {
        super(String.join(System.lineSeparator(), messages));
        this.messages = List.copyOf(messages);
    }

    /** @param message one line, without the command's name before it */
    public CommandException(String message) {
        this(List.of(message));
    }

    /** What is wrong, one line each. */
    public List<String> messages() {
        return messages;
    }
}
