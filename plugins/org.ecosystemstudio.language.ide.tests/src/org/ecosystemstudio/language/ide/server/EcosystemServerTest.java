/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;

class EcosystemServerTest {

    @Test
    void tellsTheEditorInOneLineOfMessagesThatCannotBeRead() throws Exception {
        Recorder printed = new Recorder();
        Logger everything = Logger.getLogger("");
        everything.addHandler(printed);
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        try {
            String messages = "Content-Length: 5\r\n\r\n{bad}" + "Content-Length: abc\r\n\r\n";
            assertEquals(1, EcosystemServer.serve(
                    new ByteArrayInputStream(messages.getBytes(StandardCharsets.UTF_8)), answers));
        } finally {
            everything.removeHandler(printed);
        }
        String told = answers.toString(StandardCharsets.UTF_8);
        assertTrue(told.contains("window/logMessage"), told);
        assertTrue(told.contains("Reading a message of the editor: com.google.gson.JsonSyntaxException"), told);
        assertTrue(told.contains("Reading a message of the editor: java.lang.NumberFormatException"), told);
        assertEquals(List.of(), printed.records);
    }

    private static final class Recorder extends Handler {

        private final List<String> records = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord printed) {
            if (printed.getThrown() != null) {
                records.add(printed.getLoggerName() + ": " + printed.getMessage());
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
