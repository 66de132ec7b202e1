/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.watch;

import java.time.LocalDate;

import org.ecosystemstudio.cli.CommandException;

/** Tells the day that counts as today; a program that runs for days asks again. */
@FunctionalInterface
public interface Today {

    /**
     * The day.
     *
     * @throws CommandException when it was given and is not a day of the calendar
     */
    LocalDate get() throws CommandException;
}
