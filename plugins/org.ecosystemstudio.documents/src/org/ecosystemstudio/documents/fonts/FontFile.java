/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.fonts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts that come with the product, as TrueType files, so that a document looks the same on every machine. */
public enum FontFile {
    /** Running text. */
    REGULAR("SourceSans3-Regular.ttf"),
    /** Emphasised text. */
    ITALIC("SourceSans3-Italic.ttf"),
    /** Headings and strongly emphasised text. */
    SEMIBOLD("SourceSans3-SemiBold.ttf"),
    /** For characters that the others lack: signs, Hebrew, Arabic and more. */
    FALLBACK("DejaVuSans.ttf");

    private final String name;
    private volatile byte[] bytes;
    private volatile Typeface typeface;
    private volatile Outlines outlines;

    FontFile(String name) {
        this.name = name;
    }

    /** The file's content; a fresh stream each time. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes());
    }

    /** The widths of its characters; read once. */
    public Typeface typeface() {
        Typeface known = typeface;
        if (known == null) {
            known = new Typeface(bytes());
            typeface = known;
        }
        return known;
    }

    /** The shapes of its characters; read as they are asked for. */
    public Outlines outlines() {
        Outlines known = outlines;
        if (known == null) {
            known = new Outlines(bytes(), typeface());
            outlines = known;
        }
        return known;
    }

    private byte[] bytes() {
        byte[] known = bytes;
        if (known == null) {
            try (InputStream stream = FontFile.class.getResourceAsStream(name)) {
                known = stream.readAllBytes();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            bytes = known;
        }
        return known;
    }
}
