/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.ecosystemstudio.language.loading.ModelFileNames;

/**
 * Where a folder was before a commit that moved it: the folder from which most files went away that came in here,
 * with unchanged content and under the same path below. A folder that moved while every file in it changed is not
 * recognised.
 */
final class MovedFolder {

    private final ObjectReader reader;

    MovedFolder(ObjectReader reader) {
        this.reader = reader;
    }

    /**
     * Looks for the former place of a model.
     *
     * @param parent the commit before, in which the folder does not exist
     * @param commit the commit in which it does
     * @param files the model's files in the commit
     * @return the path of the folder in the parent; empty when the model is new
     */
    Optional<String> before(RevCommit parent, RevCommit commit, List<ModelFile> files) throws IOException {
        Map<ObjectId, List<String>> gone = gone(parent, commit);
        Map<String, Integer> votes = new HashMap<>();
        String best = null;
        for (ModelFile file : files) {
            for (String path : gone.getOrDefault(file.content(), List.of())) {
                Optional<String> folder = folderAbove(path, file.path());
                if (folder.isPresent() && votes.merge(folder.get(), 1, Integer::sum) > votes.getOrDefault(best, 0)) {
                    best = folder.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Map<ObjectId, List<String>> gone(RevCommit parent, RevCommit commit) throws IOException {
        Map<ObjectId, List<String>> gone = new HashMap<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(parent.getTree());
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                if (walk.getRawMode(1) == FileMode.TYPE_MISSING && ModelFileNames.isModelFile(walk.getNameString())) {
                    gone.computeIfAbsent(walk.getObjectId(0), key -> new ArrayList<>()).add(walk.getPathString());
                }
            }
        }
        return gone;
    }

    private static Optional<String> folderAbove(String path, String below) {
        if (path.equals(below)) {
            return Optional.of("");
        }
        return path.endsWith('/' + below) ? Optional.of(path.substring(0, path.length() - below.length() - 1))
                : Optional.empty();
    }
}
