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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unpacks the archive where no clone is, and works with it. */
class CommandLineArchiveTest {

    private static final String NAME = "ecosystem-studio-" + BuildProducts.VERSION;
    private static final String GREETING = "Ecosystem Studio " + BuildProducts.VERSION.replace("-SNAPSHOT", "") + "\n";
    /** Class files of Java 6 are the first whose verification needs no inference. */
    private static final int FIRST_LINKED_VERSION = 50;

    @TempDir
    private static Path folder;

    private static Path home;
    private static Path program;

    @TempDir
    private Path elsewhere;

    @BeforeAll
    static void unpack() throws IOException {
        Path place = Files.createDirectories(folder.resolve("my programs"));
        assertEquals(0, Command.of("tar", "-xzf", BuildProducts.archive(".tar.gz"), "-C", place).run().code());
        home = place.resolve(NAME);
        program = home.resolve("bin/ecosystem");
        assertEquals(GREETING, Command.of(program, "--version").run().out());
    }

    @Test
    void tellsItsVersionFromAnyFolder() {
        assertEquals(new Command.Result(0, GREETING, ""), Command.of(program, "--version").in(elsewhere).run());
    }

    @Test
    void startsThroughSymbolicLink() throws IOException {
        Path link = Files.createSymbolicLink(elsewhere.resolve("eco"), program);
        assertEquals(GREETING, Command.of(link, "--version").run().out());
    }

    @Test
    void checksModel() {
        Command.Result result = Command.of(program, "check", BuildProducts.example("drachten")).run();
        assertEquals(0, result.code(), result.out() + result.err());
    }

    @Test
    void generatesThePlanInBothLanguages() throws IOException {
        Path plan = elsewhere.resolve("the plan");
        Command.Result result =
                Command.of(program, "generate", BuildProducts.example("drachten"), "--lang", "both", "--out",
                        plan, "--date", "2026-06-01").run();
        assertEquals(0, result.code(), result.out() + result.err());
        try (Stream<Path> files = Files.walk(plan)) {
            assertTrue(files.filter(file -> file.toString().endsWith(".html")).count() >= 2);
        }
    }

    @Test
    void speaksTheLanguageOfTheLocaleEvenWhereTheSystemLacksIt() {
        Command.Result result =
                Command.of(program, "check", elsewhere.resolve("niets")).with("LC_ALL", "nl_NL.UTF-8").run();
        assertEquals(2, result.code());
        assertTrue(result.err().contains("er is geen bestand of map met deze naam"), result.err());
    }

    @Test
    void makesAnArchiveOfClassesBesideTheLibraries() {
        assertTrue(Files.exists(home.resolve("cache/classes.jsa")));
    }

    @Test
    void startsWithoutArchiveWhereNoFolderCanBeWritten() {
        Command.Result result = Command.of(program, "--version").with("ECOSYSTEM_CACHE", "/dev/null/nowhere").run();
        assertEquals(new Command.Result(0, GREETING, ""), result);
    }

    @Test
    void startsTwiceAtOnceForTheFirstTime() {
        String cache = elsewhere.resolve("cache").toString();
        List<Command.Running> starts = Stream.of(1, 2)
                .map(start -> Command.of(program, "--version").with("ECOSYSTEM_CACHE", cache).start()).toList();
        for (Command.Running start : starts) {
            assertEquals(new Command.Result(0, GREETING, ""), start.end());
        }
    }

    @Test
    void saysWhatItNeedsWhereThereIsNoJava() throws IOException {
        Path copy = Files.createDirectories(elsewhere.resolve("lib"));
        Files.copy(home.resolve("lib/class-path"), copy.resolve("class-path"));
        Path finder = Files.writeString(copy.resolve("find-java"), "#!/bin/sh\necho 'needs Java' >&2\nexit 2\n");
        assertTrue(finder.toFile().setExecutable(true));
        Path script = Files.copy(program, Files.createDirectories(elsewhere.resolve("bin")).resolve("ecosystem"));
        Command.Result result =
                Command.of("sh", script, "--version").with("ECOSYSTEM_CACHE", elsewhere + "/none").run();
        assertEquals(new Command.Result(2, "", "needs Java\n"), result);
    }

    @Test
    void holdsNoSignedJar() throws IOException {
        try (Stream<Path> libraries = Files.list(home.resolve("lib"))) {
            for (Path jar : libraries.filter(file -> file.toString().endsWith(".jar")).toList()) {
                try (ZipFile content = new ZipFile(jar.toFile())) {
                    assertFalse(
                            content.stream()
                                    .anyMatch(entry -> entry.getName().matches("META-INF/.*\\.(SF|RSA|DSA|EC)")),
                            jar.toString());
                }
            }
        }
    }

    @Test
    void loadsNoClassThatCannotBeLinkedInTheArchive() throws IOException {
        Set<String> loaded = Files.readAllLines(home.resolve("lib/classes")).stream()
                .map(line -> line + ".class").collect(Collectors.toSet());
        List<String> old = new ArrayList<>();
        try (Stream<Path> libraries = Files.list(home.resolve("lib"))) {
            for (Path jar : libraries.filter(file -> file.toString().endsWith(".jar")).toList()) {
                try (ZipFile content = new ZipFile(jar.toFile())) {
                    for (ZipEntry entry : content.stream().filter(file -> loaded.contains(file.getName())).toList()) {
                        if (content.getInputStream(entry).readNBytes(8)[7] < FIRST_LINKED_VERSION) {
                            old.add(entry.getName());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), old);
    }

    @Test
    void namesTheLicenceOfEveryLibrary() throws IOException {
        String licences = Files.readString(home.resolve("THIRD-PARTY.txt"));
        try (Stream<Path> libraries = Files.list(home.resolve("lib"))) {
            List<String> unnamed = libraries.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar") && !name.startsWith("org.ecosystemstudio."))
                    .map(name -> name.replaceFirst("-\\d[^-]*(-jre|-r)?\\.jar$", ""))
                    .filter(name -> !licences.contains("\n" + name + " ")).sorted().toList();
            assertEquals(List.of(), unnamed);
        }
    }

    @Test
    void holdsThePagesOfTheRulesWhereTheProgramLooksForThem() throws IOException {
        assertTrue(Files.exists(home.resolve("docs/rules/GOAL7.md")));
        assertTrue(Files.exists(home.resolve("docs/rules/nl/GOAL7.md")));
        assertTrue(Files.readString(program).contains("-Decosystemstudio.rules=$home/docs/rules"));
    }

    @Test
    void archivesHoldTheSame() throws IOException {
        try (ZipFile zip = new ZipFile(BuildProducts.archive(".zip").toFile())) {
            List<String> zipped =
                    zip.stream().map(ZipEntry::getName).filter(name -> !name.endsWith("/")).sorted().toList();
            List<String> tarred = Command.of("tar", "-tzf", BuildProducts.archive(".tar.gz")).run().out().lines()
                    .filter(name -> !name.endsWith("/")).sorted().toList();
            assertEquals(zipped, tarred);
            String script = new String(zip.getInputStream(zip.getEntry(NAME + "/bin/ecosystem.cmd")).readAllBytes());
            assertEquals(script.lines().count(), script.split("\r\n").length,
                    "every line of the script for Windows ends so");
        }
    }
}
