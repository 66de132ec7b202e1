/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.findings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.language.loading.Place;

/** Looks up lines of source files, keeping the last file, since findings come in the order of files. */
final class SourceLines {

    /** Larger files are shown without source: they would take longer to read than to check. */
    private static final long LARGEST_IN_BYTES = 20_000_000;

    private Path file;
    private List<String> lines = List.of();

    /** The line in which the place begins; empty when the file cannot be read any more or holds no text. */
    Optional<String> line(Place place) {
        if (!place.file().equals(file)) {
            file = place.file();
            lines = read(file);
        }
        return place.line() >= 1 && place.line() <= lines.size() ? Optional.of(lines.get(place.line() - 1))
                : Optional.empty();
    }

    private static List<String> read(Path file) {
        try {
            if (Files.size(file) > LARGEST_IN_BYTES) {
                return List.of();
            }
            return List.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\r?\n", -1));
        } catch (IOException exception) {
            return List.of();
        }
    }
}
