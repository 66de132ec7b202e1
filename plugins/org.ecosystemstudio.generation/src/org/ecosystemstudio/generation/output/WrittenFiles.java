/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.output;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which files of an output folder this product wrote, and with what content: it may replace those, and only as long as
 * nobody has changed them. Kept as lines of a SHA-256 sum and a path, the form that {@code sha256sum --check} reads.
 */
final class WrittenFiles {

    private final Map<String, Set<String>> sumsByPath = new TreeMap<>();

    /** The list kept in a file; an empty one when there is no such file, or it is damaged. */
    static WrittenFiles read(Path list) throws IOException {
        WrittenFiles written = new WrittenFiles();
        if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            try {
                for (String line : Files.readAllLines(list)) {
                    String[] parts = line.split("  ", 2);
                    if (parts.length == 2) {
                        written.sums(parts[1]).add(parts[0]);
                    }
                }
            } catch (MalformedInputException exception) {
                return new WrittenFiles();
            }
        }
        return written;
    }

    /** The SHA-256 sum of a content, in lower-case hexadecimal digits. */
    static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("Every Java platform has SHA-256", exception);
        }
    }

    /** Whether this product has ever written the path. */
    boolean contains(String path) {
        return sumsByPath.containsKey(path);
    }

    /** Whether this product has written this content to the path. */
    boolean contains(String path, String sum) {
        return sumsByPath.getOrDefault(path, Set.of()).contains(sum);
    }

    /**
     * Notes what the path will hold. What it holds now stays noted too: whoever is interrupted between writing the list
     * and moving the file may replace the old file next time.
     *
     * @param current the sum of what the path holds now, or null when there is nothing
     */
    void note(String path, String current, String future) {
        Set<String> sums = sums(path);
        sums.retainAll(current == null ? Set.of() : Set.of(current));
        sums.add(future);
    }

    /** The list as it is kept in a file. */
    byte[] content() {
        StringBuilder lines = new StringBuilder();
        sumsByPath.forEach((path, sums) -> sums.stream().sorted()
                .forEach(sum -> lines.append(sum).append("  ").append(path).append('\n')));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Set<String> sums(String path) {
        return sumsByPath.computeIfAbsent(path, key -> new HashSet<>());
    }
}
