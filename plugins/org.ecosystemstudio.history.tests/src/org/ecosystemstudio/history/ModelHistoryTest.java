/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.ecosystemstudio.history.NoHistoryException.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelHistoryTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final String NORTH = "ecosystem North\n";
    private static final String SOUTH = "ecosystem South\n";

    @TempDir
    private Path folder;

    @BeforeAll
    static void leaveTheMachineOut() {
        GitSettings.ignoreThoseOfTheMachine();
    }

    @Test
    void listsTheCommitsThatChangedTheModelOldestFirst() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            String first = repository.write("model/main.ecosystem", NORTH).commit("01-05");
            repository.write("model/notes.txt", "no part of the model").commit("01-06");
            repository.write("elsewhere/other.ecosystem", SOUTH).commit("01-07");
            String second = repository.write("model/actors.ecosystem", "actor Alpha\n").commit("01-08");
            String third = repository.delete("model/actors.ecosystem").commit("01-09");

            try (ModelHistory history = ModelHistory.of(folder.resolve("model"))) {
                assertEquals(List.of(first, second, third), commits(history));
                assertEquals(List.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 9)),
                        history.versions().stream().map(ModelVersion::date).toList());
                assertEquals(history.versions().getFirst().content(), history.versions().getLast().content());
                assertFalse(history.isCut());
            }
        }
    }

    @Test
    void readsTheTextOfTheFilesInAVersion() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", NORTH).write("actors/alpha.ecosystem", "actor Alpha \"Één\"\n")
                    .commit("01-05");
            repository.write("main.ecosystem", SOUTH).delete("actors/alpha.ecosystem").commit("01-06");

            try (ModelHistory history = ModelHistory.of(folder)) {
                assertEquals(Optional.of(Map.of("main.ecosystem", NORTH, "actors/alpha.ecosystem",
                        "actor Alpha \"Één\"\n")), history.read(history.versions().getFirst()));
                assertEquals(Optional.of(Map.of("main.ecosystem", SOUTH)), history.read(history.versions().getLast()));
            }
        }
    }

    @Test
    void leavesOutWhatIsNotOfTheModel() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("model/main.ecosystem", NORTH).write("model/goals/goals.ecosystem", "goal Talent\n")
                    .write("model/south/main.ecosystem", SOUTH).write("model/south/deep/more.ecosystem", "actor Beta\n")
                    .write("model/.hidden/old.ecosystem", "actor Gamma\n")
                    .write("model/target/made.ecosystem", "actor Delta\n")
                    .write("model/.draft.ecosystem", "actor Epsilon\n").write("above.ecosystem", "actor Zeta\n")
                    .commit("01-05");

            try (ModelHistory history = ModelHistory.of(folder.resolve("model"))) {
                assertEquals(Set.of("main.ecosystem", "goals/goals.ecosystem"), files(history));
            }
            try (ModelHistory history = ModelHistory.of(folder.resolve("model/south"))) {
                assertEquals(Set.of("main.ecosystem", "deep/more.ecosystem"), files(history));
            }
        }
    }

    @Test
    void doesNotLookAtWhatIsNotCommitted() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", NORTH).commit("01-05");
            repository.write("main.ecosystem", SOUTH).write("new.ecosystem", "actor Alpha\n");

            try (ModelHistory history = ModelHistory.of(folder)) {
                assertEquals(Optional.of(Map.of("main.ecosystem", NORTH)),
                        history.read(history.versions().getLast()));
            }
        }
    }

    @Test
    void countsAMergedBranchAsOneChange() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            String first = repository.write("main.ecosystem", NORTH).commit("01-05");
            repository.git().branchCreate().setName("proposal").call();
            repository.git().checkout().setName("proposal").call();
            repository.write("a.ecosystem", "actor Alpha\n").commit("01-06");
            repository.write("b.ecosystem", "actor Beta\n").commit("01-07");
            repository.git().checkout().setName("main").call();
            String own = repository.write("c.ecosystem", "actor Gamma\n").commit("01-08");
            String merge = repository.merge("proposal");

            try (ModelHistory history = ModelHistory.of(folder)) {
                assertEquals(List.of(first, own, merge), commits(history));
                assertEquals(Set.of("main.ecosystem", "a.ecosystem", "b.ecosystem", "c.ecosystem"), files(history));
            }
        }
    }

    @Test
    void takesTheDayWhereTheAuthorWas() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            Instant late = Instant.parse("2026-03-31T23:30:00Z");
            repository.write("main.ecosystem", NORTH)
                    .commit(new PersonIdent("Ann", "ann@example.org", late, ZoneId.of("Asia/Tokyo")));
            repository.write("main.ecosystem", SOUTH)
                    .commit(new PersonIdent("Ann", "ann@example.org", late, ZoneId.of("America/New_York")));

            try (ModelHistory history = ModelHistory.of(folder)) {
                assertEquals(List.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 31)),
                        history.versions().stream().map(ModelVersion::date).toList());
            }
        }
    }

    @Test
    void stopsWhereAShallowCloneEnds() throws Exception {
        try (TestRepository repository = TestRepository.in(folder.resolve("origin"))) {
            repository.write("main.ecosystem", NORTH).commit("01-05");
            repository.write("main.ecosystem", SOUTH).commit("01-06");
            String newest = repository.write("a.ecosystem", "actor Alpha\n").commit("01-07");
            try (Git clone = Git.cloneRepository().setURI(folder.resolve("origin").toUri().toString())
                    .setDirectory(folder.resolve("clone").toFile()).setDepth(1).call()) {

                try (ModelHistory history = ModelHistory.of(folder.resolve("clone"))) {
                    assertEquals(List.of(newest), commits(history));
                    assertEquals(Set.of("main.ecosystem", "a.ecosystem"), files(history));
                    assertTrue(history.isCut());
                }
            }
        }
    }

    @Test
    void worksInASecondWorkTree() throws Exception {
        try (TestRepository repository = TestRepository.in(folder.resolve("origin"))) {
            String first = repository.write("model/main.ecosystem", NORTH).commit("01-05");
            repository.write("model/main.ecosystem", SOUTH).commit("01-06");
            Path tree = addWorkTree(repository, first);

            try (ModelHistory history = ModelHistory.of(tree.resolve("model"))) {
                assertEquals(List.of(first), commits(history));
                assertEquals(Optional.of(Map.of("main.ecosystem", NORTH)),
                        history.read(history.versions().getFirst()));
            }
        }
    }

    @Test
    void takesTheClosestRepository() throws Exception {
        try (TestRepository outer = TestRepository.in(folder);
                TestRepository inner = TestRepository.in(folder.resolve("inner"))) {
            String one = inner.write("main.ecosystem", SOUTH).commit("01-05");
            String other = outer.write("main.ecosystem", NORTH).commit("01-06");

            try (ModelHistory history = ModelHistory.of(folder.resolve("inner"))) {
                assertEquals(List.of(one), commits(history));
            }
            try (ModelHistory history = ModelHistory.of(folder)) {
                assertEquals(List.of(other), commits(history));
                assertEquals(Set.of("main.ecosystem"), files(history));
            }
        }
    }

    @Test
    void followsAFolderThatMoved() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            String first = repository.write("model/main.ecosystem", NORTH).write("model/parts/a.ecosystem", "actor A\n")
                    .commit("01-05");
            repository.move("model", "clusters/north").commit("01-06");
            String changed = repository.write("clusters/north/main.ecosystem", SOUTH).commit("01-07");

            try (ModelHistory history = ModelHistory.of(folder.resolve("clusters/north"))) {
                assertEquals(List.of(first, changed), commits(history));
                assertEquals(1, history.moves());
            }
        }
    }

    @Test
    void followsAModelThatGotAFolderOfItsOwn() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            String first = repository.write("main.ecosystem", NORTH).commit("01-05");
            String moved = repository.move("main.ecosystem", "model/main.ecosystem")
                    .write("model/a.ecosystem", "actor A\n").commit("01-06");

            try (ModelHistory history = ModelHistory.of(folder.resolve("model"))) {
                assertEquals(List.of(first, moved), commits(history));
            }
        }
    }

    @Test
    void beginsAnewWhereAFolderMovedAndEveryFileChanged() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("model/main.ecosystem", NORTH).commit("01-05");
            String moved = repository.move("model", "north").write("north/main.ecosystem", SOUTH).commit("01-06");

            try (ModelHistory history = ModelHistory.of(folder.resolve("north"))) {
                assertEquals(List.of(moved), commits(history));
                assertEquals(0, history.moves());
            }
        }
    }

    @Test
    void goesOnBehindTheTimeInWhichTheModelWasDeleted() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            String first = repository.write("model/main.ecosystem", NORTH).commit("01-05");
            repository.delete("model/main.ecosystem").write("readme.txt", "gone").commit("01-06");
            String again = repository.write("model/main.ecosystem", NORTH).commit("01-07");

            try (ModelHistory history = ModelHistory.of(folder.resolve("model"))) {
                assertEquals(List.of(first, again), commits(history));
            }
        }
    }

    @Test
    void saysThatAVersionCannotBeReadAsText() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", NORTH);
            Files.write(folder.resolve("main.ecosystem"), "actor É\n".getBytes(StandardCharsets.ISO_8859_1));
            repository.commit("01-05");

            try (ModelHistory history = ModelHistory.of(folder)) {
                assertEquals(Optional.empty(), history.read(history.versions().getFirst()));
            }
        }
    }

    @Test
    void saysThatThereIsNoRepository() throws IOException {
        Files.writeString(folder.resolve("main.ecosystem"), NORTH);
        NoHistoryException exception = noHistory(folder);
        assertEquals(Reason.NO_REPOSITORY, exception.reason());
        assertEquals("There is no history: this folder is not in a Git repository. Make one with \"git init\" and "
                + "commit the model.", exception.message(Locale.ENGLISH));
        assertEquals("Er is geen geschiedenis: deze map staat niet in een Git-repository. Maak er een met \"git init\" "
                + "en leg het model vast met een commit.", exception.message(DUTCH));
    }

    @Test
    void saysThatNothingWasCommitted() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", NORTH);
            assertEquals(Reason.NO_COMMIT, noHistory(folder).reason());
        }
    }

    @Test
    void saysThatTheModelIsNotCommitted() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write(".gitignore", "ignored/\n").commit("01-05");
            repository.write("ignored/main.ecosystem", NORTH).write("new/main.ecosystem", SOUTH);
            assertEquals(Reason.NOT_COMMITTED, noHistory(folder.resolve("ignored")).reason());
            assertEquals(Reason.NOT_COMMITTED, noHistory(folder.resolve("new")).reason());
        }
    }

    @Test
    void saysThatARepositoryIsDamaged() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            String commit = repository.write("main.ecosystem", NORTH).commit("01-05");
            Path object = folder.resolve(".git/objects/" + commit.substring(0, 2) + "/" + commit.substring(2));
            Files.delete(object);
            assertEquals(Reason.UNREADABLE, noHistory(folder).reason());
            Files.writeString(object, "no object");
            assertEquals(Reason.UNREADABLE, noHistory(folder).reason());
            Files.writeString(folder.resolve(".git/config"), "[[[ no settings");
            assertEquals(Reason.UNREADABLE, noHistory(folder).reason());
        }
    }

    private static NoHistoryException noHistory(Path model) {
        return assertThrows(NoHistoryException.class, () -> ModelHistory.of(model).close());
    }

    private static List<String> commits(ModelHistory history) {
        return history.versions().stream().map(ModelVersion::commit).toList();
    }

    private static Set<String> files(ModelHistory history) throws NoHistoryException {
        return history.read(history.versions().getLast()).orElseThrow().keySet();
    }

    /** What {@code git worktree add} writes. */
    private Path addWorkTree(TestRepository repository, String commit) throws IOException {
        Path tree = folder.resolve("second");
        Path settings = Files.createDirectories(repository.folder().resolve(".git/worktrees/second"));
        Files.writeString(settings.resolve("HEAD"), commit + "\n");
        Files.writeString(settings.resolve("commondir"), "../..\n");
        Files.writeString(settings.resolve("gitdir"), tree.resolve(".git") + "\n");
        Files.createDirectories(tree.resolve("model"));
        Files.writeString(tree.resolve(".git"), "gitdir: " + settings + "\n");
        Files.writeString(tree.resolve("model/main.ecosystem"), NORTH);
        return tree;
    }
}
