/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that stands within a page.
 *
 * @param text its text
 */
public record InlinePart(String text) {

    private static final String END_OF_HEADER = "*/\n";

    /** The text of a file beside a class, without the comment that begins it. */
    public static InlinePart beside(Class<?> type, String name) {
        try (InputStream stream = type.getResourceAsStream(name)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new InlinePart(text.substring(text.indexOf(END_OF_HEADER) + END_OF_HEADER.length()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How a content security policy names it, and nothing else: {@code 'sha256-...'}. */
    public String source() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java runtime has SHA-256", missing);
        }
    }
}
