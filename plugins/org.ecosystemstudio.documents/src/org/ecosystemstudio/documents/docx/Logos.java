/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

import org.ecosystemstudio.documents.style.Logo;

/** Fits the picture of an organisation into the top of the first page. */
final class Logos {

    private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
    private static final int WIDTH_AT = 16;
    private static final int HEIGHT_AT = 20;
    private static final int SIZE_END = 24;
    /** The most that it takes, in twips. */
    private static final int WIDEST = 3_400;
    private static final int HIGHEST = 850;

    private Logos() {
    }

    /**
     * A picture with its size on the page.
     *
     * @param png its file
     * @param width in twips
     * @param height in twips
     * @param description what it shows
     */
    record Fitted(byte[] png, int width, int height, String description) {
    }

    /** The logo; empty for one that is not PNG, which Word does not show everywhere, or has no size. */
    static Optional<Fitted> fitted(Logo logo) {
        byte[] file = logo.content();
        if (logo.kind() != Logo.Kind.PNG || file.length < SIZE_END
                || !Arrays.equals(SIGNATURE, Arrays.copyOf(file, SIGNATURE.length))) {
            return Optional.empty();
        }
        int width = ByteBuffer.wrap(file).getInt(WIDTH_AT);
        int height = ByteBuffer.wrap(file).getInt(HEIGHT_AT);
        if (width <= 0 || height <= 0) {
            return Optional.empty();
        }
        double scale = Math.min(WIDEST / (double) width, HIGHEST / (double) height);
        return Optional.of(new Fitted(file, Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)), logo.description()));
    }
}
