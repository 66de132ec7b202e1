/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.diff;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.cli.generate.DocumentFormats;

/** The words of {@code diff --format}: two for what is printed, then those of documents. */
public final class DiffFormats extends ArrayList<String> {

    /** For people. */
    static final String TEXT = "text";
    /** For programs. */
    static final String JSON = "json";
    /** What can be printed. */
    static final List<String> PRINTED = List.of(TEXT, JSON);

    private static final long serialVersionUID = 1L;

    /** The words, in the order in which they are listed. */
    public DiffFormats() {
        super(PRINTED);
        addAll(new DocumentFormats());
    }
}
