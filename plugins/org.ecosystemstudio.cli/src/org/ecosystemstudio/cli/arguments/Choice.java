/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.arguments;

import java.util.List;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.Invocation;

/** Words that an option may have as its value. */
public final class Choice {

    private Choice() {
    }

    /**
     * Checks the value of an option.
     *
     * @throws CommandException when the value is not one of the choices
     */
    public static void require(String option, String value, List<String> choices, Invocation invocation)
            throws CommandException {
        if (!choices.contains(value)) {
            throw new CommandException(
                    invocation.text("argument.choice", option, value, String.join(", ", choices)));
        }
    }
}
