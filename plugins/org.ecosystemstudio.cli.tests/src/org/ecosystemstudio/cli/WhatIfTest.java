/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {

    @TempDir
    private Path folder;
    private String file;

    @BeforeEach
    void writeModel() throws IOException {
        file = SmallCluster.writtenInto(folder).toString();
    }

    @Test
    void saysWhatWouldBeLost() {
        Call call = Call.of("what-if", file, "--without", "Beta");
        assertEquals(0, call.exitCode(), call.err());
        String lost = call.out().substring(0, call.out().indexOf("What would newly fail"));
        assertEquals("""
                Without Beta

                Goals without an owner
                  goal Talent

                Work without an owner
                  action Fair

                Nobody would offer any more
                  Data, required by value proposition Kit

                Money
                  Cover that would be gone: €800
                  Planned cost: €1,000 now, €1,000 then
                  Shortfall, counting subsidies that are granted: €0 now, €800 then

                """, lost.replace(System.lineSeparator(), "\n").replace('\u00A0', ' '));
    }

    @Test
    void saysWhichRulesWouldNewlyFail() {
        Call call = Call.of("what-if", file, "--without", "Beta");
        List<String> failing = call.out().lines().skip(call.out().lines().toList().indexOf("What would newly fail") + 1)
                .toList();
        assertTrue(failing.stream().allMatch(line -> line.startsWith("  " + file + ':')), call.out());
        assertTrue(failing.getFirst().startsWith("  " + file + ":17:14: warning: No participant offers what value"
                + " proposition Kit requires: Data."), call.out());
        assertTrue(failing.stream().anyMatch(line -> line.contains("warning: Action Fair has no owner.")), call.out());
        // fails already with Beta
        assertTrue(failing.stream().noneMatch(line -> line.contains("[SF4.3]")), call.out());
    }

    @Test
    void findsAnActorByItsTitle() {
        assertEquals(Call.of("what-if", file, "--without", "Beta").out(),
                Call.of("what-if", file, "--without", "Beta Instruments").out());
    }

    @Test
    void leavesOutWhatDoesNotChange() {
        Call call = Call.of("what-if", file, "--without", "Gamma");
        assertTrue(call.out().startsWith("Without Gamma"), call.out());
        assertFalse(call.out().contains("Goals without an owner"), call.out());
        assertFalse(call.out().contains("Nobody would offer any more"), call.out());
        assertFalse(call.out().contains("Money"), call.out());
    }

    @Test
    void saysWhenNothingNewFails() throws IOException {
        Path alone = Files.createDirectories(folder.resolve("alone"));
        Files.writeString(alone.resolve("alone.ecosystem"), "ecosystem Alone actor Outsider { involvement outside }");
        Call call = Call.of("what-if", alone.toString(), "--without", "Outsider");
        assertEquals(0, call.exitCode(), call.err());
        assertTrue(call.out().contains("no rule fails that holds now"), call.out());
    }

    @Test
    void speaksDutch() {
        Call call = Call.inDutch("what-if", file, "--without", "Beta");
        assertTrue(call.out().startsWith("Zonder Beta"), call.out());
        assertTrue(call.out().replace('\u00A0', ' ').contains("€ 800"), call.out());
    }

    @Test
    void listsTheActorsWhenThereIsNoneOfThatName() {
        Call call = Call.of("what-if", file, "--without", "Bet");
        assertEquals(2, call.exitCode());
        assertEquals("", call.out());
        assertEquals("ecosystem: --without: there is no actor Bet. There are: Alfa, Beta, Gamma", call.err().strip());
    }

    @Test
    void wantsAnActor() {
        Call call = Call.of("what-if", file);
        assertEquals(2, call.exitCode());
        assertTrue(call.err().startsWith("ecosystem: --without is missing."), call.err());
    }

    @Test
    void printsErrorsOfWhatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("more.ecosystem"), "actr Delta");
        Call call = Call.of("what-if", file, "--without", "Beta");
        assertEquals(1, call.exitCode());
        assertTrue(call.out().contains("[syntax]"), call.out());
    }

    @Test
    void changesNothingOnDisk() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(file));
        Call.of("what-if", folder.toString(), "--without", "Beta");
        assertArrayEquals(before, Files.readAllBytes(Path.of(file)));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(Path.of(file)), files.toList());
        }
    }

    @Test
    void asksWhichOneWhenSeveralActorsHaveTheTitle() throws IOException {
        Path twins = Files.createDirectories(folder.resolve("twins")).resolve("twins.ecosystem");
        Files.writeString(twins, "ecosystem Twins\nactor One \"Alpha\"\nactor Two \"Alpha\"\nactor Three \"One\"\n");
        Call call = Call.of("what-if", twins.toString(), "--without", "Alpha");
        assertEquals(2, call.exitCode());
        assertEquals("ecosystem: --without: several actors are called Alpha. Name one of: One, Two",
                call.err().strip());
        assertTrue(Call.of("what-if", twins.toString(), "--without", "One").out().startsWith("Without One"));
    }
}
