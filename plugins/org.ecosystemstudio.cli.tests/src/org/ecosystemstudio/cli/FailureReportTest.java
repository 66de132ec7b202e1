/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class FailureReportTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void asksInOneLineToReportAnErrorOfTheProgram() {
        assertEquals(2, report(Locale.ENGLISH, false, new IllegalStateException("secret detail")));
        assertEquals(
                "ecosystem: something went wrong inside this program (IllegalStateException); it is not your fault."
                        + " Please report it, with the model and what the command prints with --debug.",
                said());
    }

    @Test
    void asksInDutchToo() {
        report(Locale.forLanguageTag("nl"), false, new StackOverflowError());
        assertTrue(said().startsWith("ecosystem: er ging iets mis binnen dit programma (StackOverflowError)"), said());
        assertEquals(1, said().lines().count());
    }

    @Test
    void tellsWhereItCameFromWhenAsked() {
        report(Locale.ENGLISH, true, new IllegalStateException("detail"));
        assertTrue(said().contains("IllegalStateException: detail"), said());
        assertTrue(said().contains("at org.ecosystemstudio.cli.FailureReportTest"), said());
    }

    @Test
    void blamesTheMemoryForAnOutOfMemoryError() {
        assertEquals(2, report(Locale.ENGLISH, false, new OutOfMemoryError()));
        assertEquals(
                "ecosystem: the memory is not enough for this. Check fewer models at once, or give Java more memory.",
                said());
    }

    @Test
    void printsEachReasonOfACommandThatCannotGoOn() {
        assertEquals(2, report(Locale.ENGLISH, true, new CommandException(List.of("a: wrong.", "b: wrong."))));
        assertEquals(List.of("ecosystem: a: wrong.", "ecosystem: b: wrong."), said().lines().toList());
    }

    private int report(Locale language, boolean details, Throwable failure) {
        PrintStream printer = new PrintStream(err, true, StandardCharsets.UTF_8);
        Invocation invocation = new Invocation(new ByteArrayInputStream(new byte[0]), printer, printer, false, false,
                false, language, LocalDate::now);
        return new FailureReport(invocation, details).report(failure);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }
}
