/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void replacesTheContentAndKeepsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ecosystem"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.replace(file, bytes("new"));
        assertEquals("new", Files.readString(file));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of("a.ecosystem"), names());
    }

    @Test
    void replacesWhatALinkLeadsToAndKeepsTheLink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ecosystem"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.ecosystem"), file);
        AtomicFile.replace(link, bytes("new"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void createsNothingWhereAFileIs() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ecosystem"), "mine");
        assertThrows(OutputException.class, () -> AtomicFile.create(file, bytes("new")));
        assertEquals("mine", Files.readString(file));
        assertEquals(List.of("a.ecosystem"), names());
    }

    @Test
    void createsAFileWhole() throws IOException {
        AtomicFile.create(folder.resolve("a.ecosystem"), bytes("new"));
        assertEquals("new", Files.readString(folder.resolve("a.ecosystem")));
        assertEquals(List.of("a.ecosystem"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
