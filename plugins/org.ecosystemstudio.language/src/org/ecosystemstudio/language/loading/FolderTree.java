/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Walks over folders and says which file belongs to which model. Each folder is read once, whatever links point to it. */
final class FolderTree {

    private static final String REPOSITORY = ".git";
    private static final Set<Path> HOLDING_EVERYTHING = Stream.of("user.home", "java.io.tmpdir")
            .map(System::getProperty).filter(Objects::nonNull).map(Path::of).collect(Collectors.toUnmodifiableSet());

    private final Predicate<Path> declaresEcosystem;

    FolderTree(Predicate<Path> declaresEcosystem) {
        this.declaresEcosystem = declaresEcosystem;
    }

    static boolean isModelFile(Path path) {
        return ModelFileNames.isModelFile(nameOf(path));
    }

    /**
     * The closest folder, from the given one upwards, that declares an ecosystem; the given one when none does. Nobody
     * looks in the folders that hold everything: the root of the file system, the user's home, the one for temporary
     * files, and whatever is above a repository.
     */
    Path rootAbove(Path folder) {
        Path here = folder;
        while (here != null) {
            try {
                if (declares(list(here))) {
                    return here;
                }
            } catch (NoSuchModelException e) {
                // a folder above that cannot be read claims nothing
                return folder;
            }
            here = isPassedOver(here) || Files.exists(here.resolve(REPOSITORY)) ? null : here.getParent();
            if (here != null && (here.getParent() == null || HOLDING_EVERYTHING.contains(here))) {
                here = null;
            }
        }
        return folder;
    }

    /** The models below a folder, each with its files; those that no ecosystem claims make one with the folder as root. */
    List<ModelFolder> modelsIn(Path top) throws NoSuchModelException {
        Map<Path, List<Path>> filesByRoot = new TreeMap<>();
        Set<Object> seen = new HashSet<>();
        Deque<Visit> open = new ArrayDeque<>(List.of(new Visit(top, top)));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            if (!seen.add(identityOf(visit.folder()))) {
                continue;
            }
            List<Path> children = list(visit.folder());
            Path root = declares(children) ? visit.folder() : visit.root();
            List<Visit> deeper = new ArrayList<>();
            for (Path child : children) {
                if (Files.isDirectory(child)) {
                    if (!isPassedOver(child)) {
                        deeper.add(new Visit(child, root));
                    }
                } else if (isModelFile(child) && (!Files.isSymbolicLink(child) || seen.add(identityOf(child)))) {
                    filesByRoot.computeIfAbsent(root, key -> new ArrayList<>()).add(child);
                }
            }
            Collections.reverse(deeper);
            deeper.forEach(open::push);
        }
        List<ModelFolder> models = new ArrayList<>();
        filesByRoot.forEach((root, files) -> models.add(new ModelFolder(root, files.stream().sorted().toList())));
        return models;
    }

    private boolean declares(List<Path> children) {
        return children.stream().filter(FolderTree::isModelFile).filter(Files::isRegularFile)
                .anyMatch(declaresEcosystem);
    }

    private static boolean isPassedOver(Path folder) {
        return ModelFileNames.isPassedOver(nameOf(folder));
    }

    private static String nameOf(Path path) {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }

    private static List<Path> list(Path folder) throws NoSuchModelException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new NoSuchModelException(folder, NoSuchModelException.Reason.UNREADABLE);
        }
    }

    private static Object identityOf(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    private record Visit(Path folder, Path root) {
    }
}
