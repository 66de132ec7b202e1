/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.output;

import java.nio.file.Path;
import java.util.Locale;

import org.ecosystemstudio.model.messages.MessageBundle;

/**
 * Why files could not be written.
 *
 * @param reason what kind of problem it is
 * @param path the file or folder that it is about, as the caller named its folder
 * @param detail what the system said, or empty
 */
public record OutputProblem(Reason reason, Path path, String detail) {

    private static final MessageBundle MESSAGES = MessageBundle.beside(OutputProblem.class);

    /** The kinds of problems. */
    public enum Reason {
        /** The output folder, or a folder inside of it, is a file or a link. */
        NOT_A_FOLDER("notFolder"),
        /** A folder or a link stands where a file has to be written. */
        NOT_A_FILE("notFile"),
        /** Permissions or a read-only file system forbid it. */
        NOT_PERMITTED("notPermitted"),
        /** The disk or the user's share of it is full. */
        NO_SPACE("noSpace"),
        /** Another run has been writing into the folder for too long. */
        BUSY("busy"),
        /** The file exists already and this product did not write it. */
        FOREIGN("foreign"),
        /** This product wrote the file, and somebody has changed it since. */
        CHANGED("changed"),
        /** The system makes no file or folder there, and does not say why. */
        IMPOSSIBLE("impossible"),
        /** Anything else; the detail says what the system said. */
        FAILED("failed");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    /** The problem in a sentence or two, without the path: what is wrong and what can be done. */
    public String message(Locale language) {
        return MESSAGES.text(language, reason.key, detail);
    }
}
