/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.watch;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;

import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.Program;

/** A call of the command line that goes on until it is stopped. */
public final class RunningCall implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final long GLANCE_MILLIS = 20;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Thread thread;
    private volatile int exitCode = -1;

    private RunningCall(String... arguments) {
        Invocation invocation = new Invocation(new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                false, false, false, Locale.ENGLISH, () -> LocalDate.of(2026, 11, 23));
        thread = new Thread(() -> exitCode = new Program(invocation, false).run(arguments), "call");
    }

    /** Starts a call in English. */
    public static RunningCall of(String... arguments) {
        RunningCall call = new RunningCall(arguments);
        call.thread.start();
        return call;
    }

    /** What was printed on standard output so far. */
    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What was printed on standard error so far. */
    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Waits until what the call printed is as expected, and fails when that takes a minute. */
    public void await(Predicate<RunningCall> expected) throws InterruptedException {
        for (long waited = 0; !expected.test(this); waited += GLANCE_MILLIS) {
            if (waited > PATIENCE_MILLIS || !thread.isAlive()) {
                fail("Printed so far: " + out() + "\n" + err());
            }
            Thread.sleep(GLANCE_MILLIS);
        }
    }

    /** Stops the call and gives its exit code. */
    public int stop() throws InterruptedException {
        thread.interrupt();
        thread.join(PATIENCE_MILLIS);
        return exitCode;
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
