/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Finds the version of a model that a revision names. */
final class Revisions {

    private static final int SHORT = 7;
    private static final String ITS_COMMIT = "^{commit}";

    private final Repository repository;
    private final ObjectReader reader;
    private final FirstParents line;
    private final String folder;

    /** @param folder the model's folder within the repository, as it is now */
    Revisions(Repository repository, ObjectReader reader, FirstParents line, String folder) {
        this.repository = repository;
        this.reader = reader;
        this.line = line;
        this.folder = folder;
    }

    /**
     * Finds the version.
     *
     * @throws IOException when the repository is damaged
     */
    NamedVersion find(String revision) throws IOException, NoVersionException {
        if (revision.equals(ModelHistory.LAST_TAG)) {
            return lastTag(revision);
        }
        ObjectId commit = resolve(revision);
        if (commit != null) {
            boolean isTag = repository.exactRef(Constants.R_TAGS + revision) != null;
            return named(isTag ? revision : commit.abbreviate(SHORT).name(), commit, revision);
        }
        ModelVersion byThen = lastBy(day(revision), revision);
        return new NamedVersion(byThen.commit().substring(0, SHORT), byThen);
    }

    private NamedVersion lastTag(String revision) throws IOException, NoVersionException {
        Map<ObjectId, String> tags = new HashMap<>();
        Map<String, Ref> inOrder = new TreeMap<>();
        repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)
                .forEach(tag -> inOrder.put(Repository.shortenRefName(tag.getName()), tag));
        for (Map.Entry<String, Ref> tag : inOrder.entrySet()) {
            Ref peeled = repository.getRefDatabase().peel(tag.getValue());
            tags.put(peeled.getPeeledObjectId() == null ? peeled.getObjectId() : peeled.getPeeledObjectId(),
                    tag.getKey());
        }
        Optional<ObjectId> newest = line.commits().stream().filter(tags::containsKey).findFirst();
        if (newest.isEmpty()) {
            throw new NoVersionException(NoVersionException.Reason.NO_TAG, revision);
        }
        return named(tags.get(newest.get()), newest.get(), revision);
    }

    private NamedVersion named(String name, ObjectId id, String revision) throws IOException, NoVersionException {
        try (RevWalk walk = new RevWalk(reader)) {
            RevCommit commit = walk.parseCommit(id);
            return new NamedVersion(name, line.versionOf(commit, folder).orElseThrow(
                    () -> new NoVersionException(NoVersionException.Reason.NOT_IN_REVISION, revision)));
        } catch (MissingObjectException e) {
            throw new NoVersionException(NoVersionException.Reason.UNKNOWN_REVISION, revision);
        }
    }

    /** The commit of a revision; null when there is none, or it is not clear which. */
    private ObjectId resolve(String revision) throws IOException {
        try {
            return revision.isBlank() ? null : repository.resolve(revision + ITS_COMMIT);
        } catch (RevisionSyntaxException | AmbiguousObjectException | IncorrectObjectTypeException
                | MissingObjectException | StringIndexOutOfBoundsException | NumberFormatException e) {
            return null;
        }
    }

    private ModelVersion lastBy(LocalDate day, String revision) throws NoVersionException {
        return line.versions().reversed().stream().filter(version -> !version.date().isAfter(day)).findFirst()
                .orElseThrow(() -> new NoVersionException(NoVersionException.Reason.NOTHING_BY_THEN, revision));
    }

    private static LocalDate day(String revision) throws NoVersionException {
        try {
            return LocalDate.parse(revision);
        } catch (DateTimeException e) {
            throw new NoVersionException(NoVersionException.Reason.UNKNOWN_REVISION, revision);
        }
    }
}
