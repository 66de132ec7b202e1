/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the models that paths stand for. A folder in which a file declares an ecosystem is the root of a model, which
 * takes in all below it down to the next such folder. A file, or a folder inside of a model, stands for the whole model
 * that it belongs to. Files that no ecosystem above them claims belong together to the folder that was given, or to the
 * folder of the file that was: a model need not declare an ecosystem.
 *
 * <p>Hidden folders, and those in which builds put what they make, are passed over unless they are given themselves.
 */
public final class ModelFolders {

    private static final Path HERE = Path.of(".");

    private final Predicate<Path> declaresEcosystem;

    private ModelFolders(Predicate<Path> declaresEcosystem) {
        this.declaresEcosystem = declaresEcosystem;
    }

    /**
     * Finds the models of the paths.
     *
     * @return each model once, by the path of its root; relative paths stay relative
     * @throws NoSuchModelException when a path does not exist or holds no model
     */
    public static List<ModelFolder> find(Collection<Path> inputs) throws NoSuchModelException {
        return find(inputs, EcosystemDeclaration::in);
    }

    /**
     * Finds the models of the paths where some files have text that is not saved yet.
     *
     * @param declaresEcosystem whether a file declares an ecosystem, see {@link EcosystemDeclaration}
     */
    public static List<ModelFolder> find(Collection<Path> inputs, Predicate<Path> declaresEcosystem)
            throws NoSuchModelException {
        TreeMap<Path, ModelFolder> models = new TreeMap<>();
        for (Path input : inputs) {
            for (ModelFolder model : new ModelFolders(declaresEcosystem).modelsOf(input)) {
                models.putIfAbsent(model.root().toAbsolutePath().normalize(), model);
            }
        }
        return List.copyOf(models.values());
    }

    private List<ModelFolder> modelsOf(Path input) throws NoSuchModelException {
        Path path = input.toAbsolutePath().normalize();
        boolean isFolder = Files.isDirectory(path);
        if (!isFolder && !Files.exists(path)) {
            throw new NoSuchModelException(input, NoSuchModelException.Reason.MISSING);
        }
        if (!isFolder && !FolderTree.isModelFile(path)) {
            throw new NoSuchModelException(input, NoSuchModelException.Reason.NOT_A_MODEL_FILE);
        }
        FolderTree tree = new FolderTree(declaresEcosystem);
        Path folder = isFolder ? path : path.getParent();
        Path root = tree.rootAbove(folder);
        List<ModelFolder> found = tree.modelsIn(root);
        if (isFolder) {
            List<ModelFolder> wanted = found.stream().filter(model -> holdsAnyBelow(model, folder)).toList();
            if (wanted.isEmpty()) {
                throw new NoSuchModelException(input, NoSuchModelException.Reason.NO_MODEL_INSIDE);
            }
            return shown(wanted, input);
        }
        return shown(found.stream().filter(model -> model.files().contains(path)).toList(), input);
    }

    private static boolean holdsAnyBelow(ModelFolder model, Path folder) {
        return model.files().stream().anyMatch(file -> file.startsWith(folder));
    }

    /** The models with their files called as the user would: beginning with what was typed, relative where that was. */
    private static List<ModelFolder> shown(List<ModelFolder> models, Path input) {
        if (input.isAbsolute()) {
            return models;
        }
        return models.stream().map(model -> new ModelFolder(shown(model.root(), input),
                model.files().stream().map(file -> shown(file, input)).toList())).toList();
    }

    private static Path shown(Path path, Path input) {
        Path typed = input.toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath();
        Path shown = path;
        if (path.startsWith(typed)) {
            shown = input.normalize().resolve(typed.relativize(path)).normalize();
        } else if (here.getRoot().equals(path.getRoot())) {
            shown = here.relativize(path);
        }
        return shown.toString().isEmpty() ? HERE : shown;
    }
}
