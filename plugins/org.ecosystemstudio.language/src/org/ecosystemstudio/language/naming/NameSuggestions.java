/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.naming;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.resource.IEObjectDescription;

/**
 * Guesses which name was meant by one that does not exist. Comparing costs time for every name of the model, so there is
 * an end to it: a model with very many unknown names gets guesses for the first of them only.
 */
public final class NameSuggestions {

    private static final int MOST_COMPARISONS = 2_000_000;
    private static final int MOST_CHANGES = 3;
    private static final int LETTERS_PER_CHANGE = 3;
    private static final int SHORTEST_BEGINNING = 3;

    private final Map<String, Optional<String>> known = new HashMap<>();
    private int comparisons;

    /**
     * The name that was most likely meant.
     *
     * @param written the name that does not exist
     * @param kind what is expected, to remember answers by
     * @param candidates the elements that may stand there
     * @return null when nothing is close
     */
    public String closest(String written, String kind, Iterable<IEObjectDescription> candidates) {
        return known.computeIfAbsent(kind + ' ' + written, key -> search(written, candidates)).orElse(null);
    }

    private Optional<String> search(String written, Iterable<IEObjectDescription> candidates) {
        if (comparisons >= MOST_COMPARISONS) {
            return Optional.empty();
        }
        String folded = written.toLowerCase(Locale.ROOT);
        int limit = Math.min(MOST_CHANGES, folded.length() / LETTERS_PER_CHANGE);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (IEObjectDescription candidate : candidates) {
            comparisons++;
            String name = candidate.getName().toString();
            int distance = distance(folded, name.toLowerCase(Locale.ROOT), limit);
            if (distance < bestDistance || distance == bestDistance && best != null && name.compareTo(best) < 0) {
                best = distance == Integer.MAX_VALUE ? best : name;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(String written, String name, int limit) {
        if (name.endsWith('.' + written)) {
            return 0;
        }
        int distance = EditDistance.between(written, name, limit);
        if (distance <= limit) {
            return distance;
        }
        return written.length() >= SHORTEST_BEGINNING && name.startsWith(written) ? limit + 1 : Integer.MAX_VALUE;
    }
}
