/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void honoursNoColorAndDumbTerminals() {
        assertTrue(Terminal.wantsColours(Map.of("TERM", "xterm-256color")));
        assertTrue(Terminal.wantsColours(Map.of("NO_COLOR", "")));
        assertFalse(Terminal.wantsColours(Map.of("NO_COLOR", "1")));
        assertFalse(Terminal.wantsColours(Map.of("TERM", "dumb")));
    }

    @Test
    void makesTextHarmless() {
        assertEquals("a\uFFFD[2J b", PrintableText.line("a\u001B[2J\nb"));
        assertEquals("a\uFFFDb", PrintableText.line("a\u202Eb"));
        assertEquals("    a", PrintableText.source("\ta"));
    }

    @Test
    void measuresTextInColumns() {
        assertEquals(3, PrintableText.width("abc"));
        assertEquals(4, PrintableText.width("城市"));
        assertEquals(1, PrintableText.width("e\u0301"));
        assertEquals(2, PrintableText.width("🙂"));
    }

    @Test
    void tellsNothingOfQuickWork() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (Progress progress = Progress.start(new PrintStream(told), false)) {
            progress.step("reading");
        }
        assertEquals("", told.toString(StandardCharsets.UTF_8));
    }

    @Test
    void tellsWhatTakesLong() throws InterruptedException {
        Told told = new Told();
        try (Progress progress = Progress.start(new PrintStream(told, true, StandardCharsets.UTF_8), false)) {
            progress.step("reading");
            told.await();
        }
        assertEquals("reading" + System.lineSeparator(), told.toString(StandardCharsets.UTF_8));
    }

    @Test
    void wipesWhatItToldOnATerminal() throws InterruptedException {
        Told told = new Told();
        try (Progress progress = Progress.start(new PrintStream(told, true, StandardCharsets.UTF_8), true)) {
            progress.step("reading");
            told.await();
        }
        assertEquals("\r\u001B[Kreading\r\u001B[K", told.toString(StandardCharsets.UTF_8));
    }

    @Test
    void remembersThatWritingFailed() throws IOException {
        File file = File.createTempFile("closed", null);
        try (FileOutputStream target = new FileOutputStream(file)) {
            target.close();
            StandardStream stream = new StandardStream(target);
            try (PrintStream printer = new PrintStream(stream, true, StandardCharsets.UTF_8)) {
                printer.println("lost");
            }
            assertEquals(Optional.of("Stream Closed"), stream.failure());
        } finally {
            assertTrue(file.delete());
        }
    }

    /** Lets a test wait until something is told. */
    private static final class Told extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] octets, int offset, int length) {
            super.write(octets, offset, length);
            notifyAll();
        }

        synchronized void await() throws InterruptedException {
            while (size() == 0) {
                wait();
            }
        }
    }
}
