/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.ecosystemstudio.language.loading.EcosystemDeclaration;
import org.ecosystemstudio.language.loading.ModelFolder;
import org.ecosystemstudio.language.loading.ModelFolders;
import org.ecosystemstudio.language.loading.NoSuchModelException;

/**
 * Says which file belongs to which model, from the folders and files that are open and the text that is not saved yet, by
 * the rules that all tools share ({@link ModelFolders}); and notices when typing changes that.
 */
final class ModelPartition {

    private final UriExtensions uris;
    private final Function<URI, String> unsaved;
    private final Supplier<Set<URI>> open;
    private final Map<Path, Boolean> declaring = new HashMap<>();
    private final Set<URI> loose = new LinkedHashSet<>();
    private ModelWorkspace current = new ModelWorkspace();
    private int renewed;

    /**
     * Makes a partition of nothing.
     *
     * @param unsaved the text of a file that an editor holds; null for other files
     * @param open the files that an editor holds
     */
    ModelPartition(UriExtensions uris, Function<URI, String> unsaved, Supplier<Set<URI>> open) {
        this.uris = uris;
        this.unsaved = unsaved;
        this.open = open;
    }

    /** Whether these changes move files from one model to another, or bring a file that no open folder holds. */
    boolean isChangedBy(Collection<URI> dirty, Collection<URI> deleted) {
        boolean changed = false;
        for (URI file : dirty) {
            if (current.findProjectContaining(file) == null) {
                loose.add(file);
                changed = true;
            }
            if (file.isFile()) {
                Path path = pathOf(file);
                changed |= declaring.getOrDefault(path, false) != declares(path);
            }
        }
        for (URI file : deleted) {
            changed |= loose.remove(file) || file.isFile() && declaring.getOrDefault(pathOf(file), false);
        }
        return changed;
    }

    /**
     * The models of the folders and of the loose files. A model whose files are others than before gets a new name, so
     * that it is built anew.
     */
    ModelWorkspace renew(Collection<Path> folders) {
        declaring.clear();
        Map<URI, Set<URI>> files = new HashMap<>();
        for (Path folder : folders) {
            collect(folder, files);
        }
        for (URI file : loose) {
            if (files.values().stream().noneMatch(known -> known.contains(file))) {
                collectLoose(file, files);
            }
        }
        open.get().stream().filter(file -> file.isFile() && !Files.exists(pathOf(file)) && declares(pathOf(file)))
                .forEach(file -> claimFolder(file, files));
        ModelWorkspace next = new ModelWorkspace();
        Map<URI, Set<URI>> before = current.filesByRoot();
        renewed++;
        for (String root : new TreeSet<>(files.keySet().stream().map(URI::toString).toList())) {
            URI uri = URI.createURI(root);
            boolean same = files.get(uri).equals(before.get(uri));
            next.add(same ? current.nameOf(uri) : root + '?' + renewed, uri, files.get(uri));
        }
        current = next;
        return next;
    }

    private void collect(Path input, Map<URI, Set<URI>> files) {
        try {
            for (ModelFolder model : ModelFolders.find(List.of(input), this::declares)) {
                List<URI> found = new ArrayList<>();
                model.files().forEach(file -> found.add(uriOf(file)));
                files.computeIfAbsent(rootOf(model.root()), root -> new LinkedHashSet<>()).addAll(found);
            }
        } catch (NoSuchModelException nothingYet) {
            // an open folder may be empty, and a file may not be saved yet
            return;
        }
    }

    private void collectLoose(URI file, Map<URI, Set<URI>> files) {
        if (file.isFile()) {
            collect(pathOf(file), files);
        }
        if (files.values().stream().noneMatch(known -> known.contains(file))) {
            files.computeIfAbsent(file.trimSegments(1).appendSegment(""), root -> new LinkedHashSet<>()).add(file);
        }
    }

    /** A file that declares an ecosystem and is not saved yet claims what lies in its folder and below, as it will then. */
    private static void claimFolder(URI file, Map<URI, Set<URI>> files) {
        URI folder = file.trimSegments(1).appendSegment("");
        Set<URI> claimed = files.computeIfAbsent(folder, root -> new LinkedHashSet<>());
        claimed.add(file);
        files.forEach((root, owned) -> {
            if (isBelow(folder, root) && !root.equals(folder)) {
                owned.stream().filter(other -> isBelow(other, folder)).forEach(claimed::add);
                owned.removeAll(claimed);
            }
        });
    }

    private static boolean isBelow(URI file, URI folder) {
        return file.toString().startsWith(folder.toString());
    }

    private boolean declares(Path file) {
        String text = unsaved.apply(uriOf(file));
        boolean declares = text == null ? EcosystemDeclaration.in(file) : EcosystemDeclaration.in(text);
        declaring.put(file, declares);
        return declares;
    }

    private URI uriOf(Path file) {
        return uris.toUri(file.toUri().toString());
    }

    private URI rootOf(Path folder) {
        URI uri = uriOf(folder.toAbsolutePath());
        return uri.hasTrailingPathSeparator() ? uri : uri.appendSegment("");
    }

    private static Path pathOf(URI file) {
        return Path.of(file.toFileString());
    }
}
