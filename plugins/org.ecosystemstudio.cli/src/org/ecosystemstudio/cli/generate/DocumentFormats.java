/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.generate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.documents.DocumentFormat;

/** The words of {@code generate --format}. */
public final class DocumentFormats extends ArrayList<String> {

    /** Stands for all formats. */
    public static final String ALL = "all";

    private static final long serialVersionUID = 1L;

    /** The words, in the order in which they are listed, then the one for all. */
    public DocumentFormats() {
        for (DocumentFormat format : DocumentFormat.values()) {
            add(format.id());
        }
        add(ALL);
    }

    /** The formats that the words mean. */
    public static Set<DocumentFormat> of(List<String> words) {
        Set<DocumentFormat> formats = EnumSet.noneOf(DocumentFormat.class);
        for (DocumentFormat format : DocumentFormat.values()) {
            if (words.contains(ALL) || words.contains(format.id())) {
                formats.add(format);
            }
        }
        return formats;
    }
}
