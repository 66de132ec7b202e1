/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A folder inside of the files of a Git repository.
 *
 * @param repository the closest repository above the folder, or in it
 * @param path the folder within it, with slashes; empty for the topmost folder
 */
record GitFolder(Repository repository, String path) {

    private static final String GIT = ".git";

    /**
     * Finds the repository that a folder is kept in. Neither variables of the environment nor what the repository's
     * settings say about the place of its files is looked at: a folder belongs to the closest {@code .git} above it.
     *
     * @throws NoHistoryException when there is none, or it cannot be opened
     */
    static GitFolder of(Path folder) throws NoHistoryException {
        try {
            Path real = folder.toRealPath();
            for (Path top = real; top != null; top = top.getParent()) {
                File git = Files.exists(top.resolve(GIT)) ? gitFolderOf(top) : null;
                if (git != null) {
                    Repository repository = new FileRepositoryBuilder().setGitDir(git).setWorkTree(top.toFile())
                            .setMustExist(true).build();
                    return new GitFolder(repository, top.relativize(real).toString().replace(File.separatorChar, '/'));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new NoHistoryException(folder, e);
        }
        throw new NoHistoryException(folder, NoHistoryException.Reason.NO_REPOSITORY);
    }

    /** What {@code .git} is or, in a second work tree and in a submodule, points to; null when it is no repository. */
    private static File gitFolderOf(Path top) {
        FileRepositoryBuilder finder = new FileRepositoryBuilder();
        if (top.getParent() != null) {
            finder.addCeilingDirectory(top.getParent().toFile());
        }
        return finder.findGitDir(top.toFile()).getGitDir();
    }
}
