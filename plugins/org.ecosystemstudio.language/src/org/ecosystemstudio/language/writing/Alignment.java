/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Which old values are still there, in the same order as before: the longest such sequence. */
final class Alignment {

    private static final int MOST_COMPARISONS = 4_000_000;

    private Alignment() {
    }

    /**
     * Aligns two lists.
     *
     * @return for each new value the index of the old one that it is, or -1
     */
    static <A, B> int[] of(List<A> old, List<B> now, BiPredicate<A, B> same) {
        int[] matched = new int[now.size()];
        Arrays.fill(matched, -1);
        int start = 0;
        while (start < old.size() && start < now.size() && same.test(old.get(start), now.get(start))) {
            matched[start] = start;
            start++;
        }
        int end = 0;
        while (end < old.size() - start && end < now.size() - start
                && same.test(old.get(old.size() - 1 - end), now.get(now.size() - 1 - end))) {
            matched[now.size() - 1 - end] = old.size() - 1 - end;
            end++;
        }
        int olds = old.size() - start - end;
        int news = now.size() - start - end;
        if (olds > 0 && news > 0 && (long) olds * news <= MOST_COMPARISONS) {
            alignMiddle(old.subList(start, start + olds), now.subList(start, start + news), same, matched, start);
        }
        return matched;
    }

    private static <A, B> void alignMiddle(List<A> old, List<B> now, BiPredicate<A, B> same, int[] matched, int start) {
        int[][] longest = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                longest[i][j] = same.test(old.get(i), now.get(j)) ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() && j < now.size()) {
            if (same.test(old.get(i), now.get(j))) {
                matched[start + j++] = start + i++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /**
     * Aligns two lists of things that are each in a list once at most.
     *
     * @return for each new one the index of the old one that it is, or -1 where it is new or has moved
     */
    static <A> int[] ofDistinct(List<A> old, List<A> now) {
        Map<A, Integer> places = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            places.put(old.get(i), i);
        }
        int[] matched = new int[now.size()];
        Arrays.fill(matched, -1);
        List<Integer> tails = new ArrayList<>();
        int[] before = new int[now.size()];
        for (int j = 0; j < now.size(); j++) {
            Integer place = places.get(now.get(j));
            if (place != null) {
                int length = lengthBefore(tails, places, now, place);
                before[j] = length == 0 ? -1 : tails.get(length - 1);
                if (length == tails.size()) {
                    tails.add(j);
                } else {
                    tails.set(length, j);
                }
            }
        }
        for (int j = tails.isEmpty() ? -1 : tails.get(tails.size() - 1); j >= 0; j = before[j]) {
            matched[j] = places.get(now.get(j));
        }
        return matched;
    }

    private static <A> int lengthBefore(List<Integer> tails, Map<A, Integer> places, List<A> now, int place) {
        int low = 0;
        int high = tails.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (places.get(now.get(tails.get(middle))) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
