/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The line of commits from the newest to the first, always by the first parent, and what a model was in each. */
final class FirstParents {

    /** The last day that the language has a word for. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final ObjectReader reader;
    private final ModelTrees trees;
    private final Set<ObjectId> shallow;
    private final List<ModelVersion> versions = new ArrayList<>();
    private final Map<List<ModelFile>, String> contents = new HashMap<>();
    private final Map<String, List<ModelFile>> files = new HashMap<>();
    private final Map<ObjectId, List<ModelFile>> commits = new LinkedHashMap<>();
    private boolean committed;
    private boolean cut;
    private int moves;

    /**
     * @param shallow the commits whose parents are not on this machine
     */
    FirstParents(ObjectReader reader, ModelTrees trees, Set<ObjectId> shallow) {
        this.reader = reader;
        this.trees = trees;
        this.shallow = shallow;
    }

    /**
     * Walks to the first commit.
     *
     * @param newest the commit to begin with
     * @param folder the model's folder in it
     */
    void follow(ObjectId newest, String folder) throws IOException {
        try (RevWalk walk = new RevWalk(reader)) {
            String path = folder;
            RevCommit commit = walk.parseCommit(newest);
            List<ModelFile> model = model(commit, path);
            committed = !model.isEmpty();
            while (commit != null && committed) {
                commits.put(commit.toObjectId(), model);
                RevCommit parent = parent(walk, commit);
                List<ModelFile> before = parent == null ? List.of() : model(parent, path);
                if (before.isEmpty() && parent != null && !model.isEmpty()) {
                    Optional<String> former = new MovedFolder(reader).before(parent, commit, model);
                    if (former.isPresent()) {
                        moves++;
                        path = former.get();
                        before = model(parent, path);
                    }
                }
                if (!model.isEmpty() && !model.equals(before)) {
                    add(commit, model);
                }
                commit.disposeBody();
                commit = parent;
                model = before;
            }
        }
        Collections.reverse(versions);
    }

    /** Whether the model is in the newest commit. */
    boolean isCommitted() {
        return committed;
    }

    boolean isCut() {
        return cut;
    }

    int moves() {
        return moves;
    }

    List<ModelVersion> versions() {
        return List.copyOf(versions);
    }

    List<ModelFile> filesOf(ModelVersion version) {
        return files.getOrDefault(version.content(), List.of());
    }

    /** The commits of the line, newest first. */
    Set<ObjectId> commits() {
        return Collections.unmodifiableSet(commits.keySet());
    }

    /**
     * The model as any commit has it, whether it is one of the line or not.
     *
     * @param commit the commit, with its body
     * @param folder the model's folder in commits that are not of the line
     * @return empty when the model is not in the commit
     */
    Optional<ModelVersion> versionOf(RevCommit commit, String folder) throws IOException {
        List<ModelFile> known = commits.get(commit);
        List<ModelFile> model = known == null ? model(commit, folder) : known;
        return model.isEmpty() ? Optional.empty() : Optional.of(version(commit, model));
    }

    private void add(RevCommit commit, List<ModelFile> model) {
        versions.add(version(commit, model));
    }

    private ModelVersion version(RevCommit commit, List<ModelFile> model) {
        String content = contents.computeIfAbsent(model, key -> String.valueOf(contents.size() + 1));
        files.putIfAbsent(content, model);
        return new ModelVersion(commit.name(), dayOf(commit), content);
    }

    private static LocalDate dayOf(RevCommit commit) {
        try {
            PersonIdent author = commit.getAuthorIdent();
            LocalDate day = author == null ? ModelVersion.NO_DAY
                    : author.getWhenAsInstant().atZone(author.getZoneId()).toLocalDate();
            return day.isBefore(ModelVersion.NO_DAY) || day.isAfter(LAST_DAY) ? ModelVersion.NO_DAY : day;
        } catch (DateTimeException e) {
            return ModelVersion.NO_DAY;
        }
    }

    private RevCommit parent(RevWalk walk, RevCommit commit) throws IOException {
        if (shallow.contains(commit)) {
            cut = true;
            return null;
        }
        if (commit.getParentCount() == 0) {
            return null;
        }
        try {
            return walk.parseCommit(commit.getParent(0));
        } catch (MissingObjectException e) {
            cut = true;
            return null;
        }
    }

    private List<ModelFile> model(RevCommit commit, String path) throws IOException {
        if (path.isEmpty()) {
            return trees.filesOf(commit.getTree());
        }
        try (TreeWalk found = TreeWalk.forPath(reader, path, commit.getTree())) {
            return found != null && FileMode.TREE.equals(found.getRawMode(0)) ? trees.filesOf(found.getObjectId(0))
                    : List.of();
        }
    }
}
