/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher of a clone in a made-up clone, whose build writes a program that echoes its arguments. */
class CloneLauncherTest {

    private static final String TARGET = "releng/org.ecosystemstudio.cli.distribution/target";

    @TempDir
    private Path folder;

    private Path clone;
    private Path launcher;
    private Path source;

    @BeforeEach
    void makeClone() throws IOException {
        clone = Files.createDirectories(folder.resolve("my clone"));
        launcher = Files.copy(BuildProducts.ROOT.resolve("ecosystem"), clone.resolve("ecosystem"));
        source = write("plugins/a/src/A.java", "class A { }");
        for (String input : List.of("pom.xml", ".mvn/extensions.xml", "releng/generate.xml", "releng/bin/find-jdk",
                "releng/org.ecosystemstudio.target/a.target", "releng/org.ecosystemstudio.cli.distribution/pom.xml",
                "releng/org.ecosystemstudio.cli.distribution/src/A.java",
                "releng/org.ecosystemstudio.cli.distribution/files/README.txt")) {
            write(input, "");
        }
        writeBuild("""
                mkdir -p "$target/ecosystem/bin"
                echo 'echo "ran: $*"' > "$target/ecosystem/bin/ecosystem"
                chmod +x "$target/ecosystem/bin/ecosystem"
                touch "$target/assembled"
                """);
    }

    @Test
    void buildsOnItsFirstRunAndTellsEveryStep() {
        Command.Result result = Command.of(launcher, "check", "a b").in(folder).run();
        assertEquals(new Command.Result(0, "ran: check a b\n",
                "Building Ecosystem Studio. The first time takes some minutes, as it fetches libraries too ...\n"
                        + "  1/2 Ecosystem Studio Model\n  2/2 Ecosystem Studio Planning\n"),
                result);
    }

    @Test
    void startsDirectlyWhenNothingChanged() {
        Command.of(launcher).run();
        assertEquals(new Command.Result(0, "ran: check\n", ""), Command.of(launcher, "check").run());
    }

    @Test
    void buildsAgainWhenSourceChanged() throws IOException {
        Command.of(launcher).run();
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(10)));
        assertTrue(Command.of(launcher).run().err()
                .startsWith("Building Ecosystem Studio, because its sources changed ...\n"));
    }

    @Test
    void buildsAgainWhenSourceWasRemoved() throws IOException {
        Command.of(launcher).run();
        Files.setLastModifiedTime(clone.resolve(TARGET).resolve("assembled"),
                FileTime.from(Instant.now().minusSeconds(1)));
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().minusSeconds(60)));
        Files.delete(source);
        assertTrue(Command.of(launcher).run().err()
                .startsWith("Building Ecosystem Studio, because its sources changed ...\n"));
    }

    @Test
    void startsThroughSymbolicLink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("eco"), launcher);
        assertEquals("ran: --version\n", Command.of(link, "--version").run().out());
    }

    @Test
    void showsTheLogOfBuildThatFails() throws IOException {
        writeBuild("echo '[ERROR] A.java does not compile'\nexit 1\n");
        Command.Result result = Command.of(launcher, "check").run();
        assertEquals(2, result.code());
        assertEquals("", result.out());
        assertTrue(result.err().contains("[ERROR] A.java does not compile"), result.err());
        assertTrue(result.err().endsWith("The build failed; its log is in " + clone + "/" + TARGET + "/build.log\n"));
    }

    @Test
    void buildsOnceWhenStartedTwice() {
        List<Command.Running> starts = Stream.of(1, 2).map(start -> Command.of(launcher, "check").start()).toList();
        List<Command.Result> results = starts.stream().map(Command.Running::end).toList();
        assertEquals(List.of("ran: check\n", "ran: check\n"), results.stream().map(Command.Result::out).toList());
        assertEquals(1, results.stream().filter(result -> result.err().startsWith("Building")).count());
    }

    private Path write(String path, String content) throws IOException {
        Path file = clone.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        return file;
    }

    private void writeBuild(String script) throws IOException {
        Path build = write("mvnw", """
                #!/bin/sh
                target='%s/%s'
                echo '[INFO] Scanning for projects...'
                echo '[INFO] Building Ecosystem Studio Model 0.1.0-SNAPSHOT      [1/2]'
                echo '[INFO] Building [bundle] Ecosystem Studio Planning 0.1.0-SNAPSHOT      [2/2]'
                sleep 1
                """.formatted(clone, TARGET) + script);
        assertTrue(build.toFile().setExecutable(true));
    }
}
