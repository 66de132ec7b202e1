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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.ecosystemstudio.history.NoHistoryException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repositories of strangers: reading one runs nothing, writes nothing and ends. */
class HostileRepositoryTest {

    private static final String NORTH = "ecosystem North\n";

    @TempDir
    private Path folder;

    @Test
    void runsNothingThatARepositoryNames() throws Exception {
        Path mark = folder.resolve("ran");
        Path script = folder.resolve("script");
        Files.writeString(script, "#!/bin/sh\ntouch '" + mark + "'\ncat\n");
        assertTrue(script.toFile().setExecutable(true));
        try (TestRepository repository = TestRepository.in(folder.resolve("model"))) {
            repository.write("main.ecosystem", NORTH).write(".gitattributes", "*.ecosystem filter=run diff=run\n")
                    .commit("01-05");
            Files.writeString(repository.folder().resolve(".git/config"), """
                    [core]
                        repositoryformatversion = 0
                        fsmonitor = %1$s
                        hooksPath = %2$s
                        sshCommand = %1$s
                        pager = %1$s
                        worktree = /
                    [filter "run"]
                        smudge = %1$s
                        clean = %1$s
                        process = %1$s
                        required = true
                    [diff "run"]
                        textconv = %1$s
                    [include]
                        path = /dev/zero/none
                    """.formatted(script, folder));
            Path hook = repository.folder().resolve(".git/hooks/post-checkout");
            Files.createDirectories(hook.getParent());
            Files.copy(script, hook);

            try (ModelHistory history = ModelHistory.of(repository.folder())) {
                assertEquals(Optional.of(Map.of("main.ecosystem", NORTH)),
                        history.read(history.versions().getFirst()));
            }
            assertFalse(Files.exists(mark), "a command of the repository ran");
        }
    }

    @Test
    void writesNothing() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", NORTH).commit("01-05");
            var before = TestRepository.everythingIn(folder);
            try (ModelHistory history = ModelHistory.of(folder)) {
                history.read(history.versions().getFirst());
            }
            assertEquals(before, TestRepository.everythingIn(folder));
        }
    }

    @Test
    void passesOverLinks() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write("main.ecosystem", NORTH).write("other/secret.txt", "actor Secret\n");
            Files.createSymbolicLink(folder.resolve("link.ecosystem"), folder.resolve("other/secret.txt"));
            Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("other"));
            repository.commit("01-05");

            try (ModelHistory history = ModelHistory.of(folder)) {
                assertEquals(Optional.of(Map.of("main.ecosystem", NORTH)),
                        history.read(history.versions().getFirst()));
            }
        }
    }

    @Test
    void doesNotUnfoldATreeThatHoldsItselfOverAndOver() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            Repository raw = repository.git().getRepository();
            try (ObjectInserter objects = raw.newObjectInserter()) {
                ObjectId file = objects.insert(Constants.OBJ_BLOB, "actor A\n".getBytes(StandardCharsets.UTF_8));
                ObjectId tree = tree(objects, file, FileMode.REGULAR_FILE, ".ecosystem");
                for (int level = 0; level < 12; level++) {
                    tree = tree(objects, tree, FileMode.TREE, "");
                }
                commit(raw, objects, tree);
            }
            assertEquals(Reason.UNREADABLE, assertThrows(NoHistoryException.class,
                    () -> ModelHistory.of(folder).close()).reason());
        }
    }

    @Test
    void climbsDownAsDeepAsFoldersGo() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            Repository raw = repository.git().getRepository();
            try (ObjectInserter objects = raw.newObjectInserter()) {
                ObjectId top = objects.insert(Constants.OBJ_BLOB, NORTH.getBytes(StandardCharsets.UTF_8));
                ObjectId file = objects.insert(Constants.OBJ_BLOB, "actor A\n".getBytes(StandardCharsets.UTF_8));
                TreeFormatter lowest = new TreeFormatter();
                lowest.append("deep.ecosystem", FileMode.REGULAR_FILE, file);
                ObjectId tree = objects.insert(lowest);
                for (int level = 0; level < 6_000; level++) {
                    TreeFormatter above = new TreeFormatter();
                    above.append("a", FileMode.TREE, tree);
                    tree = objects.insert(above);
                }
                TreeFormatter root = new TreeFormatter();
                root.append("a", FileMode.TREE, tree);
                root.append("main.ecosystem", FileMode.REGULAR_FILE, top);
                commit(raw, objects, objects.insert(root));
            }
            try (ModelHistory history = ModelHistory.of(folder)) {
                assertEquals(Optional.of(Map.of("main.ecosystem", NORTH)),
                        history.read(history.versions().getFirst()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "author Eve <eve@example.org> 99999999999999999 +0000",
            "author Eve <eve@example.org> -99999999999999 +0000", "author Eve <eve@example.org> 999999999999 +0000",
            "author Eve", "author", "" })
    void takesTheFirstDayWhereACommitNamesNone(String author) throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            Repository raw = repository.git().getRepository();
            try (ObjectInserter objects = raw.newObjectInserter()) {
                TreeFormatter tree = new TreeFormatter();
                tree.append("main.ecosystem", FileMode.REGULAR_FILE,
                        objects.insert(Constants.OBJ_BLOB, NORTH.getBytes(StandardCharsets.UTF_8)));
                String commit = "tree " + objects.insert(tree).name() + '\n' + author + "\n\nHarm\n";
                setHead(raw, objects,
                        objects.insert(Constants.OBJ_COMMIT, commit.getBytes(StandardCharsets.UTF_8)));
            }
            try (ModelHistory history = ModelHistory.of(folder)) {
                assertEquals(LocalDate.of(1970, 1, 1), history.versions().getFirst().date());
            }
        }
    }

    @Test
    void saysThatATreeIsDamaged() throws Exception {
        try (TestRepository repository = TestRepository.in(folder)) {
            Repository raw = repository.git().getRepository();
            Files.createDirectory(folder.resolve("model"));
            try (ObjectInserter objects = raw.newObjectInserter()) {
                commit(raw, objects,
                        objects.insert(Constants.OBJ_TREE, "100644 no tree".getBytes(StandardCharsets.UTF_8)));
            }
            for (Path model : List.of(folder, folder.resolve("model"))) {
                assertEquals(Reason.UNREADABLE, assertThrows(NoHistoryException.class,
                        () -> ModelHistory.of(model).close()).reason());
            }
        }
    }

    private static ObjectId tree(ObjectInserter objects, ObjectId content, FileMode mode, String ending)
            throws IOException {
        TreeFormatter tree = new TreeFormatter();
        for (char name = 'a'; name <= 'j'; name++) {
            tree.append(name + ending, mode, content);
        }
        return objects.insert(tree);
    }

    private static void commit(Repository repository, ObjectInserter objects, ObjectId tree) throws IOException {
        PersonIdent author = new PersonIdent("Eve", "eve@example.org");
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setAuthor(author);
        commit.setCommitter(author);
        commit.setMessage("Harm");
        setHead(repository, objects, objects.insert(commit));
    }

    private static void setHead(Repository repository, ObjectInserter objects, ObjectId name) throws IOException {
        objects.flush();
        RefUpdate head = repository.updateRef(Constants.HEAD);
        head.setNewObjectId(name);
        assertEquals(RefUpdate.Result.NEW, head.update());
    }
}
