/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.resource;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes text in UTF-8 without ever replacing what is not. */
public final class StrictUtf8 {

    private StrictUtf8() {
    }

    /** What became of some bytes. */
    public sealed interface Decoded {
    }

    /**
     * All bytes are text.
     *
     * @param text the text, without a byte order mark
     */
    public record Text(String text) implements Decoded {
    }

    /**
     * Some byte belongs to no character.
     *
     * @param line the line of the first such byte; 1-based
     * @param column its column, in UTF-16 units; 1-based
     * @param value the byte; 0 to 255
     */
    public record BadByte(int line, int column, int value) implements Decoded {
    }

    /** Decodes the bytes. */
    public static Decoded decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return new Text(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return firstBadByte(bytes);
        }
    }

    private static BadByte firstBadByte(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        int line = 1;
        int column = 1;
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            out.flip();
            while (out.hasRemaining()) {
                if (out.get() == '\n') {
                    line++;
                    column = 1;
                } else {
                    column++;
                }
            }
            out.clear();
        } while (result.isOverflow());
        return new BadByte(line, column, in.hasRemaining() ? Byte.toUnsignedInt(in.get(in.position())) : 0);
    }
}
