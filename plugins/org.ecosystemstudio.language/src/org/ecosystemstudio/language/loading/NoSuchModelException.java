/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import java.nio.file.Path;

/** Says that a path that the user gave holds no model. */
public final class NoSuchModelException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why there is no model. */
    public enum Reason {
        /** The path does not exist. */
        MISSING,
        /** The folder holds no file of the language, nor does any folder below it. */
        NO_MODEL_INSIDE,
        /** The file does not end in {@code .ecosystem}. */
        NOT_A_MODEL_FILE,
        /** The folder cannot be read. */
        UNREADABLE
    }

    private final transient Path path;
    private final Reason reason;

    NoSuchModelException(Path path, Reason reason) {
        super(reason + ": " + path);
        this.path = path;
        this.reason = reason;
    }

    /** The path as the user gave it. */
    public Path path() {
        return path;
    }

    /** Why there is no model. */
    public Reason reason() {
        return reason;
    }
}
