/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recurrence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.model.ecosystem.Element;

/**
 * All occurrences of everything that recurs, within the plan period.
 *
 * @param bySource the occurrences of each recurring element, in order of time; an element whose rhythm gives none is
 *        there with an empty list
 * @param truncated elements with more occurrences than are kept ({@link #MOST_PER_SOURCE}), which nobody plans
 */
public record Occurrences(Map<Element, List<Occurrence>> bySource, Set<Element> truncated) {

    /** Most occurrences kept of one element: more than 27 years of days. */
    public static final int MOST_PER_SOURCE = 10_000;

    /** Keeps copies. */
    public Occurrences {
        bySource = Collections.unmodifiableMap(new LinkedHashMap<>(bySource));
        truncated = Collections.unmodifiableSet(new LinkedHashSet<>(truncated));
    }

    /** The occurrences of an element in order of time; empty for one that does not recur. */
    public List<Occurrence> of(Element source) {
        return bySource.getOrDefault(source, List.of());
    }

    /** All occurrences that touch the given days (both included), in order of first day, then of the view. */
    public List<Occurrence> between(LocalDate from, LocalDate to) {
        return bySource.values().stream().flatMap(List::stream).filter(occurrence -> occurrence.touches(from, to))
                .sorted(Comparator.comparing(Occurrence::firstDay)).toList();
    }
}
