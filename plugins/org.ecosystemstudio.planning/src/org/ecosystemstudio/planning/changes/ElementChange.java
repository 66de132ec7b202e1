/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.changes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.ecosystemstudio.model.ecosystem.Element;

/**
 * What happened to one element.
 *
 * @param subject what it is
 * @param before the element in the earlier version; null when it was added
 * @param after the element now; null when it was removed
 * @param differences in what it differs; empty for one that was added or removed
 */
public record ElementChange(Subject subject, Element before, Element after, List<Difference> differences) {

    /** What can happen to an element. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is there no more. */
        REMOVED,
        /** It is there still, and differs. */
        CHANGED
    }

    /** Creates a change; at least one of the elements is there. */
    public ElementChange {
        Objects.requireNonNull(subject);
        if (before == null) {
            Objects.requireNonNull(after);
        }
        differences = List.copyOf(differences);
    }

    /** What happened. */
    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        return after == null ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The element as it is now; as it was when it is there no more. */
    public Element element() {
        return after == null ? before : after;
    }

    /** Whether it only went on as work does, so that a short list may leave it out first. */
    public boolean isProgressAlone() {
        return kind() == Kind.CHANGED && differences.stream().allMatch(Difference.Progressed.class::isInstance);
    }

    /** The differences of one kind. */
    public <T extends Difference> Stream<T> differences(Class<T> kind) {
        return differences.stream().filter(kind::isInstance).map(kind::cast);
    }
}
