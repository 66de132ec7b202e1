/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {

    private static final String UNTIDY = "// who\nactor   Alfa{\nkind company}\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeAnotherFileOfTheModel() throws IOException {
        write("north.ecosystem", "ecosystem North\n");
    }

    @Test
    void formatsAndKeepsComments() throws IOException {
        Path file = write("a.ecosystem", UNTIDY);
        Call call = Call.of("format", folder.toString());
        assertEquals(0, call.exitCode(), call.err());
        assertEquals(file + "\n", lines(call.out()));
        assertTrue(call.err().contains("1 file of 2 formatted in "), call.err());
        String formatted = Files.readString(file);
        assertTrue(formatted.startsWith("// who\nactor Alfa {\n    kind company\n"), formatted);
        Call again = Call.of("format", folder.toString());
        assertEquals("", again.out());
        assertEquals(formatted, Files.readString(file));
    }

    @Test
    void checksOnly() throws IOException {
        Path file = write("a.ecosystem", UNTIDY);
        Call call = Call.of("format", "--check", folder.toString());
        assertEquals(1, call.exitCode());
        assertEquals(file + "\n", lines(call.out()));
        assertEquals(UNTIDY, Files.readString(file));
        Call.of("format", folder.toString());
        assertEquals(0, Call.of("format", "--check", folder.toString()).exitCode());
    }

    @Test
    void formatsOnlyTheFileThatIsNamed() throws IOException {
        Path named = write("a.ecosystem", UNTIDY);
        Path other = write("b.ecosystem", "goal   G");
        assertEquals(0, Call.of("format", named.toString()).exitCode());
        assertEquals("goal   G", Files.readString(other));
    }

    @Test
    void leavesAFileWithSyntaxErrorsAsItIs() throws IOException {
        String broken = "actor   Alfa { kind\n";
        Path file = write("a.ecosystem", broken);
        Call call = Call.of("format", folder.toString());
        assertEquals(1, call.exitCode());
        assertTrue(call.out().startsWith(file + ":"), call.out());
        assertTrue(call.out().contains(": error: ") && call.out().contains("[syntax]"), call.out());
        assertEquals(broken, Files.readString(file));
    }

    @Test
    void formatsAFileWhoseReferencesLeadNowhere() throws IOException {
        Path file = write("a.ecosystem", "goal   G{\nowner Nobody}\n");
        assertEquals(0, Call.of("format", folder.toString()).exitCode());
        assertTrue(Files.readString(file).startsWith("goal G {\n"));
    }

    @Test
    void leavesAFileThatIsNoUtf8AsItIs() throws IOException {
        Path file = folder.resolve("a.ecosystem");
        byte[] latin = "actor   Café".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, latin);
        Call call = Call.of("format", folder.toString());
        assertEquals(1, call.exitCode());
        assertTrue(call.out().contains("[encoding]"), call.out());
        assertEquals(latin.length, Files.size(file));
    }

    @Test
    void keepsAByteOrderMark() throws IOException {
        Path file = write("a.ecosystem", "\uFEFF" + UNTIDY);
        Call call = Call.of("format", folder.toString());
        assertEquals(0, call.exitCode(), call.err());
        assertTrue(Files.readString(file).startsWith("\uFEFF// who\nactor Alfa {"), Files.readString(file));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String lines(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }
}
