/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;

/** Tells the editor in one line of messages that could not be read, where the library would print a stack trace. */
final class ProtocolErrors extends Handler {

    /** Kept here: the runtime forgets loggers, with what was set on them, that nobody holds. */
    private static final Logger READER = Logger.getLogger(StreamMessageProducer.class.getName());
    private static final String WORK = "Reading a message of the editor";

    private final ServerLog log;

    private ProtocolErrors(ServerLog log) {
        this.log = log;
    }

    /** Tells the log from now on, until it is closed. */
    static ProtocolErrors tell(ServerLog log) {
        ProtocolErrors errors = new ProtocolErrors(log);
        READER.setUseParentHandlers(false);
        READER.addHandler(errors);
        return errors;
    }

    @Override
    public void publish(LogRecord problem) {
        if (problem.getThrown() != null) {
            log.failure(WORK, problem.getThrown());
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        READER.removeHandler(this);
        READER.setUseParentHandlers(true);
    }
}
