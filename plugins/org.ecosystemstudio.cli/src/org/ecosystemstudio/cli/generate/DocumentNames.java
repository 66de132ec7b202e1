/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.DocumentType;

/** What {@code --document} may name. */
public final class DocumentNames extends ArrayList<String> {

    /** Stands for all documents. */
    public static final String ALL = "all";

    private static final long serialVersionUID = 1L;

    /** The names, in the order in which documents are made, then the one for all. */
    public DocumentNames() {
        super(Arrays.stream(DocumentType.values()).map(DocumentType::id).toList());
        add(ALL);
    }

    /** The documents that are named, each once, in the order in which they are made. */
    static List<DocumentType> of(List<String> names) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> names.contains(ALL) || names.contains(type.id())).toList();
    }

    /** The documents that are named one by one. */
    static Set<DocumentType> named(List<String> names) {
        return Arrays.stream(DocumentType.values()).filter(type -> names.contains(type.id()))
                .collect(Collectors.toSet());
    }
}
