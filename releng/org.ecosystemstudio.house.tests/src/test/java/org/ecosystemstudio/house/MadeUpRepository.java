/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A repository made for a test, with the fault that the test wants to be found. */
final class MadeUpRepository {

    private final Path root;

    MadeUpRepository(Path root) {
        this.root = root;
    }

    /** The repository as the checks see it. */
    Repository repository() {
        return new Repository(root);
    }

    /** Adds a room with headers of its manifest. */
    MadeUpRepository room(String room, String... headers) {
        String name = Rooms.PREFIX + room;
        return file("plugins/" + name + "/META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: " + name
                + "\n" + String.join("\n", headers) + "\n");
    }

    /** Adds the tests of a room with headers of their manifest. */
    MadeUpRepository tests(String room, String... headers) {
        return room(room + ".tests", "Fragment-Host: " + Rooms.PREFIX + room, String.join("\n", headers));
    }

    /** Adds a file. */
    MadeUpRepository file(String path, String content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content.replaceAll("\n\n+", "\n"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
