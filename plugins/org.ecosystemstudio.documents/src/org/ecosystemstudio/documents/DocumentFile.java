/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One file of a document in one format.
 *
 * @param suffix what tells the files of a format apart, lower case letters, digits and single hyphens; empty for the only
 *        file, or the main one. It stands behind the document's file name: {@code actieplan-begroting.csv}
 * @param content the bytes
 */
public record DocumentFile(String suffix, byte[] content) {

    private static final Pattern SUFFIX = Pattern.compile("|[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Creates a file.
     *
     * @throws IllegalArgumentException when the suffix holds anything else, so that it is never a path
     */
    public DocumentFile {
        Objects.requireNonNull(content);
        if (!SUFFIX.matcher(suffix).matches()) {
            throw new IllegalArgumentException("Not a part of a file name: " + suffix);
        }
    }

    /** The only file of a format. */
    public static DocumentFile single(byte[] content) {
        return new DocumentFile("", content);
    }

    /** The name of the file, with the name of its document and the ending of its format. */
    public String name(String document, DocumentFormat format) {
        return (suffix.isEmpty() ? document : document + '-' + suffix) + '.' + format.ending();
    }
}
