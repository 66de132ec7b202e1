/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes points as PNG (ISO 15948). */
final class Png {

    private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
    private static final int BITS = 8;
    private static final int RED_GREEN_BLUE = 2;
    private static final int BUFFER = 65_536;

    private Png() {
    }

    /** A picture with three bytes a point. */
    static byte[] of(byte[] points, int width, int height) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) BITS)
                .put((byte) RED_GREEN_BLUE).array());
        chunk(png, "IDAT", packed(points, width * 3, height));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** Each row begins with a byte that says how it is to be read: as it is. */
    private static byte[] packed(byte[] points, int row, int height) {
        Deflater deflater = new Deflater();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        byte[] line = new byte[row + 1];
        for (int y = 0; y < height; y++) {
            System.arraycopy(points, y * row, line, 1, row);
            deflater.setInput(line);
            drain(deflater, buffer, packed);
        }
        deflater.finish();
        drain(deflater, buffer, packed);
        deflater.end();
        return packed.toByteArray();
    }

    private static void drain(Deflater deflater, byte[] buffer, ByteArrayOutputStream packed) {
        for (int length = deflater.deflate(buffer); length > 0; length = deflater.deflate(buffer)) {
            packed.write(buffer, 0, length);
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        png.writeBytes(ByteBuffer.allocate(content.length + 12).putInt(content.length).put(name).put(content)
                .putInt((int) check.getValue()).array());
    }
}
