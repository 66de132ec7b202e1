/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A state of a model that was kept: a commit in which its files are others than before.
 *
 * @param commit the full name of the commit, in hexadecimal digits
 * @param date the day on which its author made it, in the author's time zone; {@link #NO_DAY} when the commit names
 *         none that makes sense
 * @param content a name for what the files hold: two versions with the same name have the same files
 */
public record ModelVersion(String commit, LocalDate date, String content) {

    /** The day of a commit without one: the first that commits can have. */
    public static final LocalDate NO_DAY = LocalDate.EPOCH;

    /** Creates a version; no part is null. */
    public ModelVersion {
        Objects.requireNonNull(commit);
        Objects.requireNonNull(date);
        Objects.requireNonNull(content);
    }
}
