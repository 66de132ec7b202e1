/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder laid out as this repository is: plug-ins below {@code plugins}, each with a manifest.
 *
 * @param root the folder
 */
record Repository(Path root) {

    /** The repository that this build is of. */
    static Repository ofThisBuild() {
        return new Repository(Path.of(System.getProperty("root.folder")));
    }

    /** The folder of the plug-ins. */
    Path plugins() {
        return root.resolve("plugins");
    }

    /** The plug-ins with their tests, by name. */
    List<BundleManifest> bundles() {
        return files(plugins(), 3).stream().filter(file -> file.endsWith(Path.of("META-INF", "MANIFEST.MF")))
                .filter(file -> file.getNameCount() == plugins().getNameCount() + 3).map(BundleManifest::read).toList();
    }

    /** The plug-ins that a user gets, without tests. */
    List<BundleManifest> rooms() {
        return bundles().stream().filter(bundle -> !bundle.isTests()).toList();
    }

    /** All regular files below a folder, in the order of their paths; none when it does not exist. */
    static List<Path> files(Path folder, int depth) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder, depth)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
