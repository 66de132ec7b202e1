/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.diff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.arguments.PathArguments;
import org.ecosystemstudio.history.ModelHistory;

/**
 * What is to be compared: two folders, or two versions of one.
 *
 * @param before the folder of the earlier version
 * @param since the revision of the earlier version; empty for what is in the folder
 * @param after the folder of the later version
 * @param until the revision of the later version; empty for what is in the folder
 */
record Comparand(Path before, Optional<String> since, Path after, Optional<String> until) {

    /** Two revisions with dots between; neither may look like a part of a path, so that {@code ../other} is none. */
    private static final Pattern RANGE = Pattern.compile("(.*[^./])\\.\\.(|[^./].*)");

    /**
     * Understands the arguments: two paths, or one path with a range ({@code v1..v2}, {@code v1..}), with an option
     * that names the earlier version, or with neither, which means the last commit. What exists is a path.
     *
     * @param typed one or two arguments
     * @param since the value of the option; null when it was not given
     * @throws CommandException when they cannot be understood together
     */
    static Comparand of(List<String> typed, String since, Invocation invocation) throws CommandException {
        Path first = PathArguments.of(typed.getFirst(), invocation);
        if (typed.size() == 1) {
            return new Comparand(first, Optional.of(since == null ? ModelHistory.LAST_COMMIT : since), first,
                    Optional.empty());
        }
        if (since != null) {
            throw new CommandException(invocation.text("diff.tooMuch", typed.get(1)));
        }
        Matcher range = RANGE.matcher(typed.get(1));
        if (range.matches() && !exists(typed.get(1), invocation)) {
            return new Comparand(first, Optional.of(range.group(1)), first,
                    Optional.of(range.group(2)).filter(until -> !until.isEmpty()));
        }
        return new Comparand(first, Optional.empty(), PathArguments.of(typed.get(1), invocation), Optional.empty());
    }

    private static boolean exists(String typed, Invocation invocation) throws CommandException {
        return Files.exists(PathArguments.of(typed, invocation));
    }
}
