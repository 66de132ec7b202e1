/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.arguments;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.Invocation;

/** Paths as the user typed them. */
public final class PathArguments {

    private PathArguments() {
    }

    /**
     * Reads paths.
     *
     * @throws CommandException when a text cannot be a path on this system, or is empty
     */
    public static List<Path> of(List<String> typed, Invocation invocation) throws CommandException {
        List<Path> paths = new ArrayList<>();
        for (String text : typed) {
            paths.add(of(text, invocation));
        }
        return paths;
    }

    /**
     * Reads one path.
     *
     * @throws CommandException when the text cannot be a path on this system, or is empty
     */
    public static Path of(String typed, Invocation invocation) throws CommandException {
        if (typed.isEmpty()) {
            throw new CommandException(invocation.text("argument.emptyPath"));
        }
        try {
            return Path.of(typed);
        } catch (InvalidPathException exception) {
            throw new CommandException(invocation.text("argument.path", '"' + typed + '"'));
        }
    }
}
