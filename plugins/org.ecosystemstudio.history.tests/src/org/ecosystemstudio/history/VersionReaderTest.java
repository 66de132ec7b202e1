/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.model.ecosystem.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionReaderTest {

    private static final String ONE = "ecosystem North actor Alpha\n";
    private static final String TWO = ONE + "actor Beta\n";
    private static final String THREE = TWO + "actor Gamma\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void leaveTheMachineOut() {
        GitSettings.ignoreThoseOfTheMachine();
    }

    @Test
    void givesTheModelAsOfTheLastCommitWhateverIsOnDisk() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", ONE).commit("01-05");
            String second = repository.write("main.ecosystem", TWO).commit("01-06");
            repository.write("main.ecosystem", THREE);
            List<String> before = TestRepository.everythingIn(folder);

            VersionReader.KeptModel kept = read(folder, ModelHistory.LAST_COMMIT);
            assertEquals(List.of("Alpha", "Beta"), actors(kept));
            assertEquals(second, kept.named().version().commit());
            assertEquals(second.substring(0, 7), kept.named().name());
            assertEquals(LocalDate.of(2026, 1, 6), kept.named().version().date());
            assertEquals(before, TestRepository.everythingIn(folder));
        }
    }

    @Test
    void takesWhatGitsNotationNames() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            String first = repository.write("main.ecosystem", ONE).commit("01-05");
            repository.git().branchCreate().setName("draft").call();
            repository.git().tag().setName("v1").setAnnotated(true).setSigned(false).setMessage("Sent").call();
            repository.write("main.ecosystem", TWO).commit("01-06");

            for (String revision : List.of("HEAD~1", "HEAD^", first, first.substring(0, 8), "draft", "v1",
                    "refs/tags/v1")) {
                assertEquals(List.of("Alpha"), actors(read(folder, revision)), revision);
            }
            assertEquals("v1", read(folder, "v1").named().name());
            assertEquals(first.substring(0, 7), read(folder, "draft").named().name());
        }
    }

    @Test
    void takesADayForTheLastVersionByThen() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", ONE).commit("01-05");
            repository.write("main.ecosystem", TWO).commit("01-07");

            assertEquals(List.of("Alpha"), actors(read(folder, "2026-01-06")));
            assertEquals(List.of("Alpha", "Beta"), actors(read(folder, "2026-01-07")));
            assertRefused("2026-01-04", NoVersionException.Reason.NOTHING_BY_THEN,
                    "2026-01-04: no version of this model is as old as that.");
        }
    }

    @Test
    void findsTheNewestTagOnTheLine() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", ONE).commit("01-05");
            assertRefused(ModelHistory.LAST_TAG, NoVersionException.Reason.NO_TAG,
                    "last-tag: no version of this model has a tag. Name a commit, a branch or a day.");
            repository.git().tag().setName("v2").setAnnotated(false).setSigned(false).call();
            repository.write("main.ecosystem", TWO).commit("01-06");
            repository.git().tag().setName("v1").setAnnotated(true).setSigned(false).setMessage("Sent").call();
            repository.write("main.ecosystem", THREE).commit("01-07");

            VersionReader.KeptModel kept = read(folder, ModelHistory.LAST_TAG);
            assertEquals("v1", kept.named().name());
            assertEquals(List.of("Alpha", "Beta"), actors(kept));
        }
    }

    @Test
    void followsAFolderThatMoved() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            String first = repository.write("old/main.ecosystem", ONE).commit("01-05");
            repository.move("old/main.ecosystem", "models/north/main.ecosystem").commit("01-06");

            assertEquals(List.of("Alpha"), actors(read(folder.resolve("models/north"), first)));
        }
    }

    @Test
    void readsCommitsThatAreOnNoLine() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", ONE).commit("01-05");
            repository.git().checkout().setCreateBranch(true).setName("draft").call();
            repository.write("main.ecosystem", THREE).commit("01-06");
            repository.git().checkout().setName("main").call();

            assertEquals(List.of("Alpha", "Beta", "Gamma"), actors(read(folder, "draft")));
        }
    }

    @Test
    void saysThatTheModelWasNotThereYet() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            String first = repository.write("README.md", "Soon").commit("01-05");
            repository.write("main.ecosystem", ONE).commit("01-06");

            assertRefused(first, NoVersionException.Reason.NOT_IN_REVISION,
                    first + ": the model was not there yet, or stood in another folder. Name a later revision.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "v9", "", " ", "HEAD~99", "HEAD~x", "HEAD^{tree}", "HEAD:main.ecosystem", "..", "main..v1",
            "@{-1}", "HEAD@{99}", "--all", "\u0000", "2026-13-01", "^{", "deadbeef" })
    void refusesWhatNamesNoCommit(String revision) throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", ONE).commit("01-05");
            NoVersionException refused = assertThrows(NoVersionException.class, () -> read(folder, revision));
            assertEquals(NoVersionException.Reason.UNKNOWN_REVISION, refused.reason());
            assertNotEquals(refused.message(Locale.ENGLISH), refused.message(Locale.forLanguageTag("nl")));
        }
    }

    @Test
    void saysWhereTheTextOfAVersionHasErrors() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", "ecosystem North\n<<<<<<< HEAD").commit("01-05");
            repository.write("main.ecosystem", ONE).commit("01-06");

            NoVersionException refused = assertThrows(NoVersionException.class, () -> read(folder, "HEAD~1"));
            assertEquals(NoVersionException.Reason.NOT_WHOLE, refused.reason());
            assertTrue(refused.message(Locale.ENGLISH).contains("main.ecosystem:2: "),
                    refused.message(Locale.ENGLISH));
        }
    }

    @Test
    void readsAVersionInWhichANameHasNoElement() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", ONE + "goal Talent { owner Nobody }").commit("01-05");
            assertEquals(List.of("Alpha"), actors(read(folder, "HEAD")));
        }
    }

    @Test
    void saysThatAVersionIsNoText() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            Files.write(folder.resolve("main.ecosystem"), "ecosystem Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
            repository.commit("01-05");
            repository.write("main.ecosystem", ONE).commit("01-06");

            assertRefused("HEAD~1", NoVersionException.Reason.NO_TEXT, "HEAD~1: a file of the model in this version is "
                    + "too large, is no text in UTF-8, or is not on this machine. Name another revision.");
        }
    }

    private void assertRefused(String revision, NoVersionException.Reason reason, String message) {
        NoVersionException refused = assertThrows(NoVersionException.class, () -> read(folder, revision));
        assertEquals(reason, refused.reason());
        assertEquals(message, refused.message(Locale.ENGLISH));
    }

    private static VersionReader.KeptModel read(Path model, String revision)
            throws NoHistoryException, NoVersionException {
        try (ModelHistory history = ModelHistory.of(model)) {
            return new VersionReader(Locale.ENGLISH).read(history, revision);
        }
    }

    private static List<String> actors(VersionReader.KeptModel kept) {
        return kept.model().view().actors().stream().map(Actor::getName).toList();
    }
}
