/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;

/** A real repository in a folder, filled by tests. Commits are made at noon in Amsterdam. */
final class TestRepository implements AutoCloseable {

    private final Path folder;
    private final Git git;

    private TestRepository(Path folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    /** Makes a repository in a folder that need not exist. */
    static TestRepository in(Path folder) throws IOException, GitAPIException {
        GitSettings.ignoreThoseOfTheMachine();
        Files.createDirectories(folder);
        return new TestRepository(folder,
                Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call());
    }

    Path folder() {
        return folder;
    }

    Git git() {
        return git;
    }

    TestRepository write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    TestRepository delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    TestRepository move(String from, String to) throws IOException {
        Files.createDirectories(folder.resolve(to).getParent());
        Files.move(folder.resolve(from), folder.resolve(to));
        return this;
    }

    /** Commits all that changed, on a day of the year 2026 written {@code 03-31}. */
    String commit(String day) throws GitAPIException {
        return commit(new PersonIdent("Ann", "ann@example.org",
                LocalDate.parse("2026-" + day).atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Amsterdam"))
                        .toInstant(),
                ZoneId.of("Europe/Amsterdam")));
    }

    /** Commits all that changed, as somebody at some time. */
    String commit(PersonIdent author) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        return git.commit().setAuthor(author).setCommitter(author).setSign(false).setNoVerify(true)
                .setMessage("Change").call().name();
    }

    /** Merges a branch into the one that is checked out, with a commit of its own; gives its name. */
    String merge(String branch) throws IOException, GitAPIException {
        ObjectId tip = git.getRepository().resolve(branch);
        return git.merge().include(tip).setFastForward(FastForwardMode.NO_FF).setMessage("Merge").call().getNewHead()
                .name();
    }

    /** All files of the folder with what they hold, and when they were written. */
    static List<String> everythingIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().map(file -> describe(folder, file)).toList();
        }
    }

    private static String describe(Path folder, Path file) {
        try {
            return folder.relativize(file) + " " + Files.getLastModifiedTime(file)
                    + (Files.isRegularFile(file) ? " " + Files.size(file) : "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        git.close();
    }
}
