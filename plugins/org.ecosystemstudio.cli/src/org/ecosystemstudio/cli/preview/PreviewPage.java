/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.ecosystemstudio.model.messages.MessageBundle;

/** The page around the documents of a preview, in one language: a bar that tells how it stands, and a frame. */
final class PreviewPage {

    /** What the page may load: its own script and style, the documents in its frame, and the state. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final MessageBundle MESSAGES = MessageBundle.beside(PreviewPage.class);

    private final Locale language;

    PreviewPage(Locale language) {
        this.language = language;
    }

    byte[] html() {
        String html = new String(resource("preview.html"), StandardCharsets.UTF_8);
        for (String key : new String[] { "title", "frame", "lost", "nothing", "back" }) {
            html = html.replace("{" + key + "}", escaped(MESSAGES.text(language, key)));
        }
        String tag = MESSAGES.text(language, "tag");
        return html.replace("{tag}", tag).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    byte[] script() {
        return resource("preview.js");
    }

    byte[] style() {
        return resource("preview.css");
    }

    private static byte[] resource(String name) {
        try (InputStream stream = PreviewPage.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
