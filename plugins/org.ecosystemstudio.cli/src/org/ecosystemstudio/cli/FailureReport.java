/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicReference;

/** Says that the program itself went wrong, in one line; where it did, only to those who ask. */
final class FailureReport {

    /** Kept to have something left for the report when the memory is full. */
    private static final int RESERVE_IN_BYTES = 2_000_000;

    private final Invocation invocation;
    private final boolean details;
    private final AtomicReference<byte[]> reserve = new AtomicReference<>(new byte[RESERVE_IN_BYTES]);

    /**
     * @param invocation where to print, and in which language
     * @param details whether to print the stack trace
     */
    FailureReport(Invocation invocation, boolean details) {
        this.invocation = invocation;
        this.details = details;
    }

    /** Prints the failure and gives the exit code that says so. */
    int report(Throwable failure) {
        reserve.set(null);
        PrintStream err = invocation.err();
        if (failure instanceof CommandException exception) {
            exception.messages().forEach(message -> err.println(Invocation.NAME + ": " + message));
        } else if (failure instanceof OutOfMemoryError) {
            err.println(Invocation.NAME + ": " + invocation.text("failure.memory"));
        } else {
            err.println(
                    Invocation.NAME + ": " + invocation.text("failure.internal", failure.getClass().getSimpleName()));
        }
        if (details && !(failure instanceof CommandException)) {
            failure.printStackTrace(err);
        }
        err.flush();
        return ExitCode.UNUSABLE;
    }
}
