/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file in the encoding that it seems to have: what its byte order mark says, otherwise UTF-8 where that
 * is possible, otherwise UTF-16 when every other byte is zero, otherwise Windows-1252, as Excel writes on Windows.
 */
final class CsvBytes {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int ZEROS_PER_BYTE_OF_UTF_16 = 4;

    private CsvBytes() {
    }

    static String text(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int zerosAtEven = zeros(bytes, 0);
        int zerosAtOdd = zeros(bytes, 1);
        if (zerosAtOdd > bytes.length / ZEROS_PER_BYTE_OF_UTF_16 && zerosAtEven == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (zerosAtEven > bytes.length / ZEROS_PER_BYTE_OF_UTF_16 && zerosAtOdd == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int index = 0; index < mark.length; index++) {
            if (index >= bytes.length || (bytes[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int index = from; index < bytes.length; index += 2) {
            zeros += bytes[index] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
