/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.documents.tree.Document;

/**
 * A document as it was written.
 *
 * @param content what it says; empty when only formats of data were asked for
 * @param files the files of each format, in the order of the formats; at least one for each
 */
public record WrittenDocument(Optional<Document> content, Map<DocumentFormat, List<DocumentFile>> files) {

    /** Copies the map. */
    public WrittenDocument {
        Objects.requireNonNull(content);
        Map<DocumentFormat, List<DocumentFile>> copy = new EnumMap<>(DocumentFormat.class);
        copy.putAll(files);
        files = Collections.unmodifiableMap(copy);
    }
}
