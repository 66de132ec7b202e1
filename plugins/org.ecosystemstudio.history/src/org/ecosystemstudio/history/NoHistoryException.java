/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import java.nio.file.Path;
import java.util.Locale;

import org.ecosystemstudio.model.messages.MessageBundle;

/** Says that a model has no history, and why. */
public final class NoHistoryException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final MessageBundle MESSAGES = MessageBundle.beside(NoHistoryException.class);

    /** Why there is no history. */
    public enum Reason {
        /** The folder is in no Git repository. */
        NO_REPOSITORY,
        /** The repository has no commit yet. */
        NO_COMMIT,
        /** None of the model's files is in the newest commit: they were not committed yet, or are ignored. */
        NOT_COMMITTED,
        /** The repository is damaged, or some of it is not on this machine. */
        UNREADABLE
    }

    private final transient Path folder;
    private final Reason reason;

    NoHistoryException(Path folder, Reason reason) {
        super(reason + ": " + folder);
        this.folder = folder;
        this.reason = reason;
    }

    NoHistoryException(Path folder, Exception cause) {
        super(Reason.UNREADABLE + ": " + folder, cause);
        this.folder = folder;
        this.reason = Reason.UNREADABLE;
    }

    /** The folder of the model, as it was asked for. */
    public Path folder() {
        return folder;
    }

    /** Why there is no history. */
    public Reason reason() {
        return reason;
    }

    /** The reason in a sentence, and what to do. */
    public String message(Locale language) {
        return MESSAGES.text(language, "none." + reason.name());
    }
}
