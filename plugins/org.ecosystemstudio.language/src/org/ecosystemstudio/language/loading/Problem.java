/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.model.messages.Severity;

/**
 * Something in a model's text that cannot be read, does not exist or stands twice.
 *
 * @param place where it stands
 * @param severity how serious it is
 * @param code what kind of problem it is, one of {@link org.ecosystemstudio.language.messages.ProblemCodes}
 * @param message what is wrong and what to do, in the language of the messages; one line
 * @param related other places that are part of it, such as that of the first of two values; empty for most problems
 */
public record Problem(Place place, Severity severity, String code, String message, List<Place> related)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::severity).thenComparing(Problem::code).thenComparing(Problem::message);

    /** Creates a problem; no part is null. */
    public Problem {
        Objects.requireNonNull(place);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        related = List.copyOf(related);
    }

    /** Creates a problem of one place; no part is null. */
    public Problem(Place place, Severity severity, String code, String message) {
        this(place, severity, code, message, List.of());
    }

    /** Orders by place. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
