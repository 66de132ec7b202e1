/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.arguments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.Invocation;

/** The day that an option names. */
public final class DateArgument {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private DateArgument() {
    }

    /**
     * Reads the value of an option.
     *
     * @param value the value, or null for the clock's day
     * @throws CommandException when it is not a day of the calendar, written as {@code YYYY-MM-DD}
     */
    public static LocalDate of(String option, String value, Invocation invocation) throws CommandException {
        if (value == null) {
            return invocation.today().get();
        }
        try {
            return LocalDate.parse(value, DAY);
        } catch (DateTimeException exception) {
            throw new CommandException(invocation.text("argument.date", option, value));
        }
    }
}
