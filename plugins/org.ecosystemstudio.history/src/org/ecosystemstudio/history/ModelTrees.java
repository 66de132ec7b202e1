/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.ecosystemstudio.language.loading.EcosystemDeclaration;
import org.ecosystemstudio.language.loading.ModelFileNames;

/**
 * Says which files in the trees of a repository belong to a model, as {@code ModelFolders} does for folders on a
 * disk: all below the model's folder, down to any subfolder in which a file declares an ecosystem of its own. Links
 * and the content of submodules are passed over: what they point to is not in the tree. A tree that many commits
 * share is looked at once.
 */
final class ModelTrees {

    /** Longer paths cannot be checked out, and more files are no model; both are made by those who mean harm. */
    private static final int LONGEST_PATH = 4096;
    private static final int MOST_FILES = 100_000;

    private final ObjectReader reader;
    private final ModelTexts texts;
    private final Map<ObjectId, Folder> folders = new HashMap<>();
    private final Map<ObjectId, Boolean> declarations = new HashMap<>();

    ModelTrees(ObjectReader reader, ModelTexts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    /**
     * The files of the model that a tree is the folder of.
     *
     * @return the files by path
     * @throws IOException when the repository is damaged, or the tree is larger than a model can sensibly be
     */
    List<ModelFile> filesOf(ObjectId tree) throws IOException {
        Deque<ObjectId> open = new ArrayDeque<>(List.of(tree));
        while (!open.isEmpty()) {
            Folder folder = folders.get(open.peek());
            if (folder == null) {
                folder = list(open.peek());
                folders.put(open.peek(), folder);
            }
            int before = open.size();
            if (folder.all == null) {
                folder.subfolders.values().stream().filter(below -> !folders.containsKey(below)).forEach(open::push);
            }
            if (open.size() == before) {
                folder.all = folder.all == null ? all(folder) : folder.all;
                open.pop();
            }
        }
        return folders.get(tree).all;
    }

    private List<ModelFile> all(Folder folder) throws IOException {
        List<ModelFile> all = new ArrayList<>(folder.files);
        for (Map.Entry<String, ObjectId> entry : folder.subfolders.entrySet()) {
            Folder below = folders.get(entry.getValue());
            if (!below.all.isEmpty() && !declares(below)) {
                below.all.stream().map(file -> file.below(entry.getKey()))
                        .filter(file -> file.path().length() <= LONGEST_PATH).forEach(all::add);
            }
            if (all.size() > MOST_FILES) {
                throw new IOException("More files than a model has: " + all.size());
            }
        }
        all.sort(Comparator.comparing(ModelFile::path));
        return List.copyOf(all);
    }

    private boolean declares(Folder folder) throws IOException {
        for (ModelFile file : folder.files) {
            Boolean declares = declarations.get(file.content());
            if (declares == null) {
                declares = texts.of(file.content()).filter(EcosystemDeclaration::in).isPresent();
                declarations.put(file.content(), declares);
            }
            if (declares) {
                return true;
            }
        }
        return false;
    }

    private Folder list(ObjectId tree) throws IOException {
        Folder folder = new Folder();
        try {
            CanonicalTreeParser entries = new CanonicalTreeParser(null, reader, tree);
            for (; !entries.eof(); entries.next()) {
                String name = entries.getEntryPathString();
                if (FileMode.TREE.equals(entries.getEntryRawMode())) {
                    if (!ModelFileNames.isPassedOver(name)) {
                        folder.subfolders.put(name, entries.getEntryObjectId());
                    }
                } else if (isFile(entries.getEntryRawMode()) && ModelFileNames.isModelFile(name)) {
                    folder.files.add(new ModelFile(name, entries.getEntryObjectId()));
                }
            }
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("The tree " + tree.name() + " is damaged", e);
        }
        return folder;
    }

    private static boolean isFile(int mode) {
        return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    }

    private static final class Folder {
        private final List<ModelFile> files = new ArrayList<>();
        private final Map<String, ObjectId> subfolders = new TreeMap<>();
        private List<ModelFile> all;
    }
}
