/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;

/**
 * A stretch of text in a file of a model.
 *
 * @param file the file, as the model folder names it
 * @param line the line of its first character; 1-based
 * @param column the column of its first character, in UTF-16 units; 1-based
 * @param endLine the line of the position behind its last character; 1-based
 * @param endColumn the column of the position behind its last character; 1-based
 * @param offset the number of UTF-16 units before it in the file
 * @param length its length in UTF-16 units; may be 0
 */
public record Place(Path file, int line, int column, int endLine, int endColumn, int offset, int length)
        implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing((Place place) -> place.file().toString())
            .thenComparingInt(Place::offset).thenComparingInt(Place::length);

    /** Creates a place; the file is not null. */
    public Place {
        Objects.requireNonNull(file);
    }

    /** The first character of a file. */
    static Place startOf(Path file) {
        return new Place(file, 1, 1, 1, 1, 0, 0);
    }

    /** Orders by file, then by where the stretches begin and end. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
