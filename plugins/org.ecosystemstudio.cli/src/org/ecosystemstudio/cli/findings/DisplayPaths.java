/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.findings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Names files the way the user would: beginning with what was typed, so relative where that was relative; files of the
 * same model that lie beside what was typed, relative to the working folder where that is possible.
 */
public final class DisplayPaths {

    private static final String UNRESERVED =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private final Path workingFolder;
    private final List<Typed> typed = new ArrayList<>();
    private boolean anyRelative;

    /**
     * @param workingFolder the folder that relative paths start from, absolute
     * @param typed the paths that the user gave
     */
    public DisplayPaths(Path workingFolder, List<Path> typed) {
        this.workingFolder = workingFolder.normalize();
        for (Path path : typed) {
            anyRelative |= !path.isAbsolute();
            this.typed.add(new Typed(path.normalize(), absolute(path)));
        }
        this.typed.sort(Comparator.comparing((Typed input) -> input.absolute().getNameCount()).reversed());
    }

    /** The file's name for people. */
    public String of(Path file) {
        String name = nameOf(absolute(file)).toString();
        return name.isEmpty() ? "." : name;
    }

    private Path nameOf(Path absolute) {
        for (Typed input : typed) {
            if (absolute.equals(input.absolute())) {
                return input.typed();
            }
            if (absolute.startsWith(input.absolute())) {
                return input.typed().resolve(input.absolute().relativize(absolute));
            }
        }
        return anyRelative && sameRoot(absolute) ? workingFolder.relativize(absolute) : absolute;
    }

    /**
     * The file's name as a reference for other programs (RFC 3986): relative to the working folder, with {@code /} and
     * percent signs; absolute only when it lies on another drive.
     */
    public String uri(Path file) {
        Path absolute = absolute(file);
        if (!sameRoot(absolute)) {
            return absolute.toUri().toString();
        }
        Path relative = workingFolder.relativize(absolute);
        List<String> names = new ArrayList<>();
        relative.forEach(name -> names.add(escaped(name.toString())));
        return String.join("/", names);
    }

    private static String escaped(String name) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            if (UNRESERVED.indexOf(character) >= 0) {
                escaped.append(character);
            } else {
                escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return escaped.toString();
    }

    private boolean sameRoot(Path absolute) {
        return workingFolder.getRoot() != null && workingFolder.getRoot().equals(absolute.getRoot());
    }

    private Path absolute(Path path) {
        return workingFolder.resolve(path).normalize();
    }

    private record Typed(Path typed, Path absolute) {
    }
}
