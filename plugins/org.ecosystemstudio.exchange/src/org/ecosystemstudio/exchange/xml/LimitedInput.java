/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Input that ends with a {@link TooLargeException} when more comes out of it than is sensible. */
public final class LimitedInput extends FilterInputStream {

    private long left;

    /** @param most how many bytes may come */
    public LimitedInput(InputStream input, long most) {
        super(input);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            take(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            take(count);
        }
        return count;
    }

    private void take(int count) throws TooLargeException {
        left -= count;
        if (left < 0) {
            throw new TooLargeException();
        }
    }
}
