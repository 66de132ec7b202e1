/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.ecosystemstudio.cli.generate.DocumentFormats;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;

/** The words of {@code diff --format}: two for what is printed, then those of documents. */
public final class DiffFormats extends ArrayList<String> {

    /** For people. */
    static final String TEXT = "text";
    /** For programs. */
    static final String JSON = "json";
    /** What can be printed. */
    static final List<String> PRINTED = List.of(TEXT, JSON);
    /** What the document can be written in, and the word for all of these. */
    static final List<String> WRITTEN = Stream.concat(
            DocumentType.CHANGES.formats().stream().sorted().map(DocumentFormat::id), Stream.of(DocumentFormats.ALL))
            .toList();

    private static final long serialVersionUID = 1L;

    /** The words, in the order in which they are listed. */
    public DiffFormats() {
        super(PRINTED);
        addAll(WRITTEN);
    }
}
