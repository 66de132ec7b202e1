/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a call of the command line, made in this process on 23 November 2026, printed and ended with.
 *
 * @param exitCode the exit code
 * @param out standard output
 * @param err standard error
 */
public record Call(int exitCode, String out, String err) {

    /** Calls in English, with nobody at a terminal. */
    public static Call of(String... arguments) {
        return of(Locale.ENGLISH, false, arguments);
    }

    /** Calls in Dutch, with nobody at a terminal. */
    public static Call inDutch(String... arguments) {
        return of(Locale.forLanguageTag("nl"), false, arguments);
    }

    /** Calls in English, with somebody at a terminal that has colours. */
    public static Call atTerminal(String... arguments) {
        return of(Locale.ENGLISH, true, arguments);
    }

    private static Call of(Locale language, boolean terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Program(invocation(language, terminal, out, err), false).run(arguments);
        return new Call(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Invocation invocation(Locale language, boolean terminal, ByteArrayOutputStream out,
            ByteArrayOutputStream err) {
        return new Invocation(new ByteArrayInputStream(new byte[0]), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), terminal, terminal, terminal, language,
                () -> LocalDate.of(2026, 11, 23));
    }
}
