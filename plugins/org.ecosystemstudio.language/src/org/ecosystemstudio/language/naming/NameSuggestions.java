/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.resource.IEObjectDescription;

/**
 * Guesses which name was meant by one that does not exist. Comparing costs time for every name of the model, so there is
 * an end to it: a model with very many unknown names gets guesses for the first of them only.
 */
public final class NameSuggestions {

    private static final int MOST_LOOKS = 5_000_000;
    private static final int MOST_COMPARISONS = 200_000;
    private static final int MOST_CHANGES = 3;
    private static final int LETTERS_PER_CHANGE = 3;
    private static final int SHORTEST_BEGINNING = 3;

    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Map<EClass, List<Candidate>> candidatesByType = new HashMap<>();
    private int looks;
    private int comparisons;

    /**
     * The name that was most likely meant.
     *
     * @param written the name that does not exist
     * @param type what is expected
     * @param elements the elements among which to look; those of other types do not count
     * @return null when nothing is close
     */
    public String closest(String written, EClass type, Supplier<Iterable<IEObjectDescription>> elements) {
        String key = type.getName() + ' ' + written;
        Optional<String> answer = known.get(key);
        if (answer == null) {
            List<Candidate> candidates = candidatesByType.computeIfAbsent(type,
                    missing -> candidates(type, elements.get()));
            answer = Optional.ofNullable(search(Candidate.of(written), candidates));
            known.put(key, answer);
        }
        return answer.orElse(null);
    }

    private static List<Candidate> candidates(EClass type, Iterable<IEObjectDescription> elements) {
        List<Candidate> candidates = new ArrayList<>();
        for (IEObjectDescription element : elements) {
            if (type.isSuperTypeOf(element.getEClass())) {
                candidates.add(Candidate.of(element.getQualifiedName().toString()));
            }
        }
        return candidates;
    }

    private String search(Candidate written, List<Candidate> candidates) {
        if (looks >= MOST_LOOKS || comparisons >= MOST_COMPARISONS) {
            return null;
        }
        looks += candidates.size();
        int limit = changesAllowed(written.folded().length());
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Candidate candidate : candidates) {
            int distance = distance(written, candidate, Math.min(limit, bestDistance));
            if (distance < bestDistance
                    || distance == bestDistance && best != null && candidate.name().compareTo(best) < 0) {
                best = candidate.name();
                bestDistance = distance;
            }
        }
        return best;
    }

    private static int changesAllowed(int letters) {
        return letters < LETTERS_PER_CHANGE ? 0 : Math.min(MOST_CHANGES, (letters + 1) / LETTERS_PER_CHANGE);
    }

    /** How far the names are apart; the largest number there is when they have nothing to do with each other. */
    private int distance(Candidate written, Candidate candidate, int limit) {
        if (candidate.last().equals(written.folded())) {
            return 0;
        }
        int distance = Integer.MAX_VALUE;
        if (candidate.mayBeWithin(limit, written)) {
            comparisons++;
            int whole = EditDistance.between(written.folded(), candidate.folded(), limit);
            int last = candidate.last().length() == candidate.folded().length() ? whole
                    : EditDistance.between(written.folded(), candidate.last(), limit);
            distance = Math.min(whole, last) <= limit ? Math.min(whole, last) : Integer.MAX_VALUE;
        }
        return distance == Integer.MAX_VALUE && written.folded().length() >= SHORTEST_BEGINNING
                && candidate.folded().startsWith(written.folded()) ? MOST_CHANGES + 1 : distance;
    }

    /**
     * A name made ready for comparing.
     *
     * @param name the whole name as it is written
     * @param folded in small letters
     * @param last its last part, in small letters
     * @param letters a bit for every letter in it
     */
    private record Candidate(String name, String folded, String last, long letters) {

        static Candidate of(String name) {
            String folded = name.toLowerCase(Locale.ROOT);
            return new Candidate(name, folded, folded.substring(folded.lastIndexOf('.') + 1), lettersOf(folded));
        }

        /** Whether so few changes can be enough: each brings or takes away one letter. */
        boolean mayBeWithin(int limit, Candidate written) {
            return Long.bitCount(written.letters & ~letters) <= limit;
        }

        private static long lettersOf(String text) {
            long letters = 0;
            for (int i = 0; i < text.length(); i++) {
                letters |= 1L << text.charAt(i);
            }
            return letters;
        }
    }
}
