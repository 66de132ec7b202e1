/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.terminal;

import java.io.PrintStream;
import java.time.Duration;

/**
 * Says on standard error what is going on when it takes longer than a second: on a terminal in one line that is gone
 * afterwards, elsewhere in a line a second at most.
 */
public final class Progress implements AutoCloseable {

    private static final Duration QUIET_TIME = Duration.ofSeconds(1);
    private static final String ERASE_LINE = "\r\u001B[K";

    private final PrintStream target;
    private final boolean terminal;
    private final Thread teller;
    private String step = "";
    private String told = "";
    private boolean closed;

    private Progress(PrintStream target, boolean terminal) {
        this.target = target;
        this.terminal = terminal;
        teller = new Thread(this::tell, "progress");
        teller.setDaemon(true);
    }

    /**
     * Begins to measure the time.
     *
     * @param target where to tell
     * @param terminal whether that is a terminal
     */
    public static Progress start(PrintStream target, boolean terminal) {
        Progress progress = new Progress(target, terminal);
        progress.teller.start();
        return progress;
    }

    /** Another step of the work begins. */
    public synchronized void step(String description) {
        step = PrintableText.line(description);
    }

    /** The work has ended, or something else is to be printed: nothing is told any more. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            notifyAll();
            if (terminal && !told.isEmpty()) {
                target.print(ERASE_LINE);
                target.flush();
            }
        }
    }

    private synchronized void tell() {
        try {
            while (!closed) {
                wait(QUIET_TIME.toMillis());
                if (!closed && !step.equals(told)) {
                    target.print(terminal ? ERASE_LINE + step : step + System.lineSeparator());
                    target.flush();
                    told = step;
                }
            }
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }
}
