/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the real command does where permissions or the disk do not let it work. Root may do everything, so the tests run it
 * as another user when they are run by root.
 */
class SurroundingsTest {

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    @TempDir
    private static Path readable;
    private static List<Path> classPath;

    @TempDir
    private Path folder;
    private Path model;

    @BeforeAll
    static void copyClassPath() throws IOException {
        allow(readable, "rwxr-xr-x");
        classPath = PlainClassPath.copyInto(readable);
        try (Stream<Path> copies = Files.walk(readable)) {
            for (Path copy : copies.toList()) {
                allow(copy, Files.isDirectory(copy) ? "rwxr-xr-x" : "rw-r--r--");
            }
        }
    }

    @BeforeEach
    void writeAModel() throws IOException {
        allow(folder, "rwxrwxrwx");
        model = Files.createDirectories(folder.resolve("model"));
        allow(model, "rwxr-xr-x");
        allow(Files.writeString(model.resolve("a.ecosystem"), "ecosystem North\nactor Alfa\n"), "rw-r--r--");
    }

    @AfterEach
    void allowCleaningUp() throws IOException {
        for (String name : List.of("model", "out")) {
            if (Files.exists(folder.resolve(name))) {
                allow(folder.resolve(name), "rwxrwxrwx");
            }
        }
    }

    @Test
    void unreadableFile() throws Exception {
        allow(Files.writeString(model.resolve("b.ecosystem"), "actor Beta"), "---------");
        generate().assertSays(2, "model/b.ecosystem:1:1: error: ").assertSays(2, "[unreadable]");
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void unreadableFolder() throws Exception {
        allow(model, "---------");
        generate().assertSays(2, "ecosystem: model: this cannot be read. Change the permissions.");
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void readOnlyOutputFolder() throws Exception {
        Path out = Files.createDirectories(folder.resolve("out"));
        allow(out, "r-xr-xr-x");
        generate().assertSays(2, "out/.ecosystem-studio: there is no permission to write here.");
        allow(out, "rwxrwxrwx");
        assertEquals(List.of(), names(out));
    }

    @Test
    void outputFolderThatCannotBeMade() throws Exception {
        allow(folder, "r-xr-xr-x");
        generate().assertSays(2, "ecosystem: out: there is no permission to write here.");
    }

    @Test
    void outputFolderWhereNothingCanEverBeMade() throws Exception {
        command().run("generate", "model", "--out", "/proc/x")
                .assertSays(2, "ecosystem: /proc/x: no file or folder can be made here. Choose another output folder.");
    }

    @Test
    void readOnlyFileToBeFormatted() throws Exception {
        Path file = allow(Files.writeString(model.resolve("b.ecosystem"), "actor   Beta"), "r--r--r--");
        allow(model, "rwxrwxrwx");
        command().run("format", "model").assertSays(2, "model/b.ecosystem: there is no permission to write here.");
        assertEquals("actor   Beta", Files.readString(file));
    }

    @Test
    void folderThatANewModelCannotBeWrittenInto() throws Exception {
        allow(folder, "r-xr-xr-x");
        command().run("new", "mine", "--type", "regional")
                .assertSays(2, "ecosystem: mine: there is no permission to write here. Choose another output folder");
    }

    @Test
    void fullDisk() throws Exception {
        StringBuilder text = new StringBuilder("ecosystem North\nactor Alfa\ngoal Talent { owner Alfa }\n");
        for (int i = 0; i < 400; i++) {
            text.append("action A").append(i).append(" \"A longer title of an action\" for Talent by Alfa\n");
        }
        Files.writeString(model.resolve("a.ecosystem"), text);
        Path out = Files.createDirectories(folder.resolve("out"));
        allow(out, "rwxrwxrwx");
        RealCommand.Outcome outcome = new RealCommand(classPath, folder).by(SmallDisk.at(out)).run("generate", "model",
                "--out", "out", "--lang", "both");
        outcome.assertSays(2, "ecosystem: out/nl/actieplan.html: there is not enough room on the disk.");
        assertTrue(outcome.out().contains("left: \n"), outcome.out());
    }

    @Test
    void newModelOnAFullDisk() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        allow(disk, "rwxrwxrwx");
        List<String> full = new ArrayList<>(SmallDisk.at(disk));
        full.addAll(List.of("sh", "-c", "head -c 65536 /dev/zero > disk/filler 2> /dev/null; mkdir disk/taken; \"$@\";"
                + " code=$?; echo \"folders: $(ls disk)\"; exit $code", "sh"));
        RealCommand.Outcome outcome =
                new RealCommand(classPath, folder).by(full).run("new", "disk/mine", "--type", "regional");
        outcome.assertSays(2, "there is not enough room on the disk.");
        assertTrue(outcome.out().contains("folders: filler\ntaken\n"), outcome.out());
    }

    @Test
    void fullStandardOutput() throws Exception {
        command().into("> /dev/full").run("check", "model", "--format", "json")
                .assertSays(2, "ecosystem: standard output cannot be written: ");
    }

    @Test
    void readerThatHasSeenEnough() throws Exception {
        StringBuilder text = new StringBuilder("ecosystem North\n");
        for (int i = 0; i < 5_000; i++) {
            text.append("goal G").append(i).append(" { owner Nobody }\n");
        }
        Files.writeString(model.resolve("a.ecosystem"), text);
        RealCommand.Outcome outcome = command().into("| head -n 1").run("check", "model");
        assertEquals(0, outcome.exitCode(), outcome.err());
        assertEquals(1, outcome.out().lines().count());
        assertFalse(outcome.err().toLowerCase().contains("pipe"), outcome.err());
        assertFalse(outcome.err().contains("Exception"), outcome.err());
    }

    private RealCommand.Outcome generate() throws IOException, InterruptedException {
        return command().run("generate", "model", "--out", "out");
    }

    private RealCommand command() throws IOException {
        RealCommand command = new RealCommand(classPath, folder);
        return Files.getOwner(readable).getName().equals("root") ? command.by(AS_NOBODY) : command;
    }

    private static Path allow(Path path, String permissions) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
