/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.resource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces the content of files so that whoever looks sees the old content or the new, and never half of one. */
public final class FileReplacement {

    private FileReplacement() {
    }

    /**
     * Replaces the content of a file, or makes the file. A link stays a link: the file that it leads to is replaced.
     * Permissions stay.
     *
     * @throws AccessDeniedException when the file may not be written, also where its folder would allow replacing it
     * @throws IOException when it could not be written; the file is then as it was
     */
    public static void write(Path file, byte[] content) throws IOException {
        boolean exists = Files.exists(file);
        Path real = exists ? file.toRealPath() : file.toAbsolutePath();
        if (exists && !Files.isWritable(real)) {
            throw new AccessDeniedException(file.toString());
        }
        Path beside = exists ? Files.createTempFile(real.getParent(), ".", ".part")
                : real.resolveSibling('.' + real.getFileName().toString() + ".part");
        try {
            Files.write(beside, content);
            if (exists) {
                copyPermissions(real, beside);
            }
            Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(from, LinkOption.NOFOLLOW_LINKS));
        }
    }
}
