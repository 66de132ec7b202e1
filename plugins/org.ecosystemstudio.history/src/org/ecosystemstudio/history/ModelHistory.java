/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/**
 * What Git remembers of a model: the commits that changed its files, and the text of the files in each. It only
 * reads, from the repository's objects into memory: nothing is checked out or written, and no hook, filter or other
 * command runs. What is not committed yet is not part of it.
 *
 * <p>The line of history is that of first parents: from the newest commit of the branch that is checked out, at a
 * merge, to what the merge was made on, so that a merged branch counts as one change. It follows the model's folder
 * to where it was before it moved.
 */
public final class ModelHistory implements AutoCloseable {

    /** Stands for the newest tag on the line of history. */
    public static final String LAST_TAG = "last-tag";
    /** The revision of what was committed last. */
    public static final String LAST_COMMIT = Constants.HEAD;

    private final Path folder;
    private final Repository repository;
    private final ModelTexts texts;
    private final ObjectReader reader;
    private final FirstParents line;
    private final Revisions revisions;

    private ModelHistory(Path folder, GitFolder git) throws IOException, NoHistoryException {
        this.folder = folder;
        repository = git.repository();
        ObjectId newest = repository.resolve(Constants.HEAD);
        if (newest == null) {
            throw new NoHistoryException(folder, NoHistoryException.Reason.NO_COMMIT);
        }
        reader = repository.newObjectReader();
        texts = new ModelTexts(reader);
        line = new FirstParents(reader, new ModelTrees(reader, texts),
                repository.getObjectDatabase().getShallowCommits());
        line.follow(newest, git.path());
        if (!line.isCommitted()) {
            throw new NoHistoryException(folder, NoHistoryException.Reason.NOT_COMMITTED);
        }
        revisions = new Revisions(repository, reader, line, git.path());
    }

    /**
     * Opens the history of a model.
     *
     * @param folder the model's folder, anywhere in the files of a Git repository
     * @throws NoHistoryException when there is none
     */
    public static ModelHistory of(Path folder) throws NoHistoryException {
        GitFolder git = GitFolder.of(folder);
        try {
            return new ModelHistory(folder, git);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // the last two are how the library meets objects and settings that are no such thing
            git.repository().close();
            throw new NoHistoryException(folder, e);
        } catch (NoHistoryException e) {
            git.repository().close();
            throw e;
        }
    }

    /** The versions, oldest first; at least one. A commit that deleted the model is none. */
    public List<ModelVersion> versions() {
        return line.versions();
    }

    /**
     * The model as of a revision: a commit, a branch or a tag of this repository, or what Git's notation says of one
     * ({@code HEAD~2}); a day ({@code 2026-12-31}), for the last version made by then; or {@link #LAST_TAG}.
     *
     * @throws NoVersionException when there is no such revision, or the model is not in it
     * @throws NoHistoryException when the repository is damaged
     */
    public NamedVersion at(String revision) throws NoVersionException, NoHistoryException {
        try {
            return revisions.find(revision);
        } catch (IOException e) {
            throw new NoHistoryException(folder, e);
        }
    }

    /** Whether older commits exist that are not on this machine: the clone is shallow. */
    public boolean isCut() {
        return line.isCut();
    }

    /** How often the model's folder moved within the repository. */
    public int moves() {
        return line.moves();
    }

    /**
     * The text of the model's files in a version.
     *
     * @param version one of {@link #versions()}, or one that {@link #at} gave
     * @return the texts by their paths below the model's folder; empty when one of them is not on this machine, too
     *         large for a file of the language, or no text in UTF-8
     * @throws NoHistoryException when the repository is damaged
     */
    public Optional<Map<String, String>> read(ModelVersion version) throws NoHistoryException {
        try {
            return texts.of(line.filesOf(version));
        } catch (IOException e) {
            throw new NoHistoryException(folder, e);
        }
    }

    @Override
    public void close() {
        reader.close();
        repository.close();
    }
}
