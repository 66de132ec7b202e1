/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
                "releng/org.ecosystemstudio.cli.distribution/files/README.txt", "docs/rules/GOAL1.md")) {
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

    @Test
    void tellsWhatToDoWhereItMayNotBuild() throws IOException {
        Files.createDirectories(clone.resolve(TARGET));
        assertEquals(cannotBuild(TARGET), runAsReader());
    }

    @Test
    void tellsWhatToDoInFreshCloneThatItMayNotWrite() throws IOException {
        assertEquals(cannotBuild("releng/org.ecosystemstudio.cli.distribution"), runAsReader());
    }

    @Test
    void tellsWhatToDoWhereOwnersBuildDied() throws IOException {
        write(TARGET + "/building/process", "999999999\n");
        assertEquals(cannotBuild(TARGET), runAsReader());
    }

    @Test
    void runsOlderProgramWithWarningWhereItMayNotBuild() throws IOException {
        Command.of(launcher).run();
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(10)));
        assertEquals(
                new Command.Result(0, "ran: check\n",
                        "Warning: this program is older than its sources, and " + clone + "/" + TARGET
                                + " cannot be written to build it anew.\n"),
                runAsReader());
    }

    @Test
    void takesLockOfBuildThatDied() throws IOException {
        write(TARGET + "/building/process", "999999999\n");
        assertEquals("ran: check\n", Command.of(launcher, "check").run().out());
    }

    @Test
    @Timeout(60)
    void endsTheBuildWhenStoppedAndBuildsAtTheNextStart() throws IOException, InterruptedException {
        String build = Files.readString(clone.resolve("mvnw"));
        writeBuild("echo $$ > '%s/builder'\nsleep 600 &\necho $! > '%s/child'\nwait\n".formatted(folder, folder));
        Command.Running start = Command.of(launcher, "check").start();
        Path child = folder.resolve("child");
        while (!Files.exists(child) || Files.size(child) == 0) {
            assertTrue(start.process().isAlive(), "the build did not start");
            Thread.sleep(20);
        }
        start.process().destroy();
        Command.Result result = start.end();
        assertEquals(143, result.code());
        assertTrue(result.err().endsWith("The build was stopped; the next start goes on with it.\n"), result.err());
        waitForEnd(folder.resolve("builder"));
        waitForEnd(child);
        assertFalse(Files.exists(clone.resolve(TARGET).resolve("building")));
        Files.writeString(clone.resolve("mvnw"), build);
        assertEquals("ran: check\n", Command.of(launcher, "check").run().out());
    }

    private static void waitForEnd(Path processNumber) throws IOException, InterruptedException {
        long number = Long.parseLong(Files.readString(processNumber).strip());
        // A process that ended and that nobody asked for its result has no command any more.
        while (ProcessHandle.of(number).flatMap(process -> process.info().command()).isPresent()) {
            Thread.sleep(20);
        }
    }

    private Command.Result cannotBuild(String unwritable) {
        return new Command.Result(2, "",
                "Ecosystem Studio is not built here, and it cannot be: " + clone + "/" + unwritable
                        + " cannot be written.\n"
                        + "Run this command once as the owner of the clone, or make a clone of your own.\n");
    }

    /** Runs the launcher as someone who may read the clone and not write it: root may always, so as another user. */
    private Command.Result runAsReader() throws IOException {
        Set<PosixFilePermission> readOnly = PosixFilePermissions.fromString("r-xr-xr-x");
        Set<PosixFilePermission> owned = PosixFilePermissions.fromString("rwxr-xr-x");
        Files.setPosixFilePermissions(folder, owned);
        setPermissionsOfFolders(readOnly);
        try {
            return Files.isWritable(clone)
                    ? Command.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", launcher, "check")
                            .in(clone).run()
                    : Command.of(launcher, "check").run();
        } finally {
            setPermissionsOfFolders(owned);
        }
    }

    private void setPermissionsOfFolders(Set<PosixFilePermission> permissions) throws IOException {
        List<Path> folders;
        try (Stream<Path> paths = Files.walk(clone)) {
            folders = paths.filter(Files::isDirectory).toList();
        }
        for (Path each : folders) {
            Files.setPosixFilePermissions(each, permissions);
        }
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
