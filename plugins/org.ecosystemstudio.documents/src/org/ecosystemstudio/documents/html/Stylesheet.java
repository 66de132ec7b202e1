/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.ecosystemstudio.documents.markup.SafeCharacters;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.values.Value;

/**
 * The style sheet of one document: {@code document.css} and the words that run along the edges of its printed pages.
 *
 * @param text the style sheet
 */
record Stylesheet(String text) {

    private static final String END_OF_HEADER = "*/\n";
    private static final String FIXED = read();

    /** The style sheet of a document. */
    static Stylesheet of(Document document) {
        Wording wording = Wording.of(document.language());
        String title = wording.plain(document.kind()) + " · " + document.title();
        String date = wording.values().format(new Value.Day(document.date()));
        return new Stylesheet(FIXED + """
                @page { @top-left { content: %s } @bottom-left { content: %s } }
                @page :first { @top-left { content: none } }
                """.formatted(quoted(title), quoted(date)));
    }

    /** The content security policy under which this style sheet, and nothing else, takes effect. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + digest()
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    /** Any text as a CSS string, in which nothing but letters, digits and spaces stands as it is. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        SafeCharacters.clean(text).codePoints().forEach(codePoint -> {
            if (Character.isLetterOrDigit(codePoint) || codePoint == ' ') {
                quoted.appendCodePoint(codePoint);
            } else {
                quoted.append('\\').append(Integer.toHexString(codePoint)).append(' ');
            }
        });
        return quoted.append('"').toString();
    }

    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java runtime has SHA-256", missing);
        }
    }

    private static String read() {
        try (InputStream stream = Stylesheet.class.getResourceAsStream("document.css")) {
            String sheet = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return sheet.substring(sheet.indexOf(END_OF_HEADER) + END_OF_HEADER.length());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
