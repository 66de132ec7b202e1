/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.ecosystemstudio.generation.output.OutputProblem.Reason;

/** Files could not be written; nothing that stood there before has been harmed. */
public final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<OutputProblem> problems;

    /** @param problems what is wrong, at least one */
    OutputException(List<OutputProblem> problems) {
        super(problems.stream().map(problem -> problem.path() + ": " + problem.message(Locale.ENGLISH))
                .collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    OutputException(Reason reason, Path path) {
        this(List.of(new OutputProblem(reason, path, "")));
    }

    /** The exception that says what the system's exception means for whoever wanted the path written. */
    static OutputException of(IOException cause, Path path) {
        OutputException exception =
                new OutputException(List.of(new OutputProblem(reasonOf(cause), path, detailOf(cause))));
        exception.initCause(cause);
        return exception;
    }

    /** What is wrong, each with its path. */
    public List<OutputProblem> problems() {
        return problems;
    }

    private static Reason reasonOf(IOException cause) {
        String said = String.valueOf(cause.getMessage());
        if (said.contains("No space left") || said.contains("quota exceeded") || said.contains("File too large")
                || said.contains("not enough space")) {
            return Reason.NO_SPACE;
        }
        if (cause instanceof AccessDeniedException || said.contains("Read-only file system")
                || said.contains("Operation not permitted") || said.contains("Permission denied")) {
            return Reason.NOT_PERMITTED;
        }
        if (cause instanceof FileAlreadyExistsException || said.contains("Not a directory")) {
            return Reason.NOT_A_FOLDER;
        }
        return detailOf(cause).isEmpty() ? Reason.IMPOSSIBLE : Reason.FAILED;
    }

    /** What the system said in words; empty when it gave none. */
    private static String detailOf(IOException cause) {
        String reason = cause instanceof FileSystemException exception ? exception.getReason() : cause.getMessage();
        return reason == null ? "" : reason;
    }
}
