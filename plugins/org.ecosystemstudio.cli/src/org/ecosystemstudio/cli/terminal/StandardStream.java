/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.terminal;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Standard output or standard error that remembers whether writing failed. After a failure it swallows what follows, so
 * that a reader who has seen enough ({@code | head}) ends nothing with a noise.
 */
public final class StandardStream extends OutputStream {

    private final OutputStream target;
    private IOException failure;

    /** @param target where the bytes go, unbuffered */
    public StandardStream(FileOutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int octet) {
        write(new byte[] { (byte) octet }, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
        if (failure == null) {
            try {
                target.write(octets, offset, length);
            } catch (IOException exception) {
                failure = exception;
            }
        }
    }

    /** What the system said when writing failed; empty when all went well, or when the reader went away. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure).map(exception -> String.valueOf(exception.getMessage()))
                .filter(said -> !said.contains("Broken pipe") && !said.contains("pipe is being closed"));
    }
}
