/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.style;

import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/**
 * The picture of an organisation on the first page.
 *
 * @param kind what it is
 * @param content the bytes of its file
 * @param description what it shows, for those who do not see it
 */
public record Logo(Kind kind, byte[] content, String description) {

    /** The kinds of pictures. */
    public enum Kind {
        /** Portable Network Graphics. */
        PNG("image/png"),
        /** Scalable Vector Graphics; shown as a picture, so that nothing in it runs or loads. */
        SVG("image/svg+xml");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    /** Creates a logo; no part is null. */
    public Logo {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(content);
        Objects.requireNonNull(description);
    }

    /** The picture as an address that holds it. */
    public String dataAddress() {
        return "data:" + kind.mediaType + ";base64," + Base64.getEncoder().encodeToString(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && kind == logo.kind && Arrays.equals(content, logo.content)
                && description.equals(logo.description);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, Arrays.hashCode(content), description);
    }
}
