/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import java.util.Locale;

import org.ecosystemstudio.model.messages.MessageBundle;

/** Says that a model cannot be had as of a revision, and why. */
public final class NoVersionException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final MessageBundle MESSAGES = MessageBundle.beside(NoVersionException.class);

    /** Why the model cannot be had. */
    public enum Reason {
        /** There is no commit, branch or tag of that name, or it is not on this machine. */
        UNKNOWN_REVISION,
        /** The revision has no file of the model. */
        NOT_IN_REVISION,
        /** No commit on the line of history has a tag. */
        NO_TAG,
        /** The first version was made after that day. */
        NOTHING_BY_THEN,
        /** A file cannot be read as text. */
        NO_TEXT,
        /** The text has errors, so that some of it was not understood. */
        NOT_WHOLE
    }

    private final Reason reason;
    private final String revision;
    private final String detail;

    NoVersionException(Reason reason, String revision) {
        this(reason, revision, "");
    }

    NoVersionException(Reason reason, String revision, String detail) {
        super(reason + ": " + revision);
        this.reason = reason;
        this.revision = revision;
        this.detail = detail;
    }

    /** Why the model cannot be had. */
    public Reason reason() {
        return reason;
    }

    /** The reason in a sentence that names the revision, and what to do. */
    public String message(Locale language) {
        return MESSAGES.text(language, "version." + reason.name(), revision, detail);
    }
}
