/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import org.ecosystemstudio.generation.output.OutputProblem.Reason;

/** Keeps other runs, in this process or another, out of an output folder until it is closed. */
final class FolderLock implements AutoCloseable {

    private static final long PAUSE_IN_MILLISECONDS = 20;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, waiting for another run to end.
     *
     * @param file the file that is locked; made when there is none, and left there
     * @param patience how long to wait
     * @param folder the folder that a failure is about
     */
    static FolderLock take(Path file, Duration patience, Path folder) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        long until = System.nanoTime() + patience.toNanos();
        boolean taken = false;
        try {
            while (!taken) {
                taken = tryToLock(channel);
                if (!taken) {
                    if (System.nanoTime() > until) {
                        throw new OutputException(Reason.BUSY, folder);
                    }
                    Thread.sleep(PAUSE_IN_MILLISECONDS);
                }
            }
            return new FolderLock(channel);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new OutputException(Reason.BUSY, folder);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static boolean tryToLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
