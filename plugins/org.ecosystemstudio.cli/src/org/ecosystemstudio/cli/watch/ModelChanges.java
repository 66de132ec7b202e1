/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Tells when files of models change: those with the ending of models, in folders and all below them, also new ones. */
public final class ModelChanges implements AutoCloseable {

    private static final Set<String> PASSED_OVER = Set.of("target", "node_modules");
    private static final String ENDING = ".ecosystem";
    /** Editors save in several steps. */
    private static final long QUIET_MILLIS = 25;

    private final Collection<Path> roots;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    private ModelChanges(Collection<Path> roots, WatchService service) {
        this.roots = roots;
        this.service = service;
    }

    /**
     * Begins to watch.
     *
     * @param roots the folders of the models
     * @throws IOException when the system cannot watch folders
     */
    public static ModelChanges in(Collection<Path> roots) throws IOException {
        List<Path> absolute = roots.stream().map(Path::toAbsolutePath).toList();
        ModelChanges changes = new ModelChanges(absolute,
                absolute.getFirst().getFileSystem().newWatchService());
        changes.watchFolders();
        return changes;
    }

    /**
     * Waits for the next change, and until nothing more changes.
     *
     * @throws InterruptedException when it is not to wait any longer
     * @throws IOException when a folder cannot be watched
     */
    public void await() throws InterruptedException, IOException {
        boolean changed = false;
        try {
            while (!changed) {
                changed = take(service.take());
            }
            for (WatchKey key = nextSoon(); key != null; key = nextSoon()) {
                take(key);
            }
        } catch (ClosedWatchServiceException closed) {
            throw new InterruptedException();
        }
        watchFolders();
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    private WatchKey nextSoon() throws InterruptedException {
        return service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    private boolean take(WatchKey key) {
        Path folder = folders.get(key);
        boolean changed = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            changed |= event.kind() == StandardWatchEventKinds.OVERFLOW
                    || folder != null && event.context() instanceof Path name && concerns(folder.resolve(name));
        }
        if (!key.reset()) {
            folders.remove(key);
            changed = true;
        }
        return changed;
    }

    private boolean concerns(Path changed) {
        return changed.getFileName().toString().endsWith(ENDING) || Files.isDirectory(changed) && isWatched(changed);
    }

    private void watchFolders() throws IOException {
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                Files.walkFileTree(root, new Registering());
            }
        }
    }

    private static boolean isWatched(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return !name.startsWith(".") && !PASSED_OVER.contains(name);
    }

    /** Watches each folder that it visits; one that is watched already stays so. */
    private final class Registering extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!roots.contains(folder) && !isWatched(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.put(folder.register(service, StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE), folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
