/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The order in which people expect names: without regard to case and accents, and 2 before 10. */
public final class NaturalOrder implements Comparator<String> {

    /** The order of names; names that differ in case, accents or leading zeros alone are equal in it. */
    public static final NaturalOrder OF_NAMES = new NaturalOrder();

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private NaturalOrder() {
    }

    @Override
    public int compare(String one, String other) {
        return compareFolded(folded(one), folded(other));
    }

    /** The text without case and accents. */
    static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Compares texts that are {@link #folded} already. */
    static int compareFolded(String one, String other) {
        int first = 0;
        int second = 0;
        while (first < one.length() && second < other.length()) {
            int firstEnd = endOfNumber(one, first);
            int secondEnd = endOfNumber(other, second);
            int order;
            if (firstEnd > first && secondEnd > second) {
                order = compareNumbers(one.substring(first, firstEnd), other.substring(second, secondEnd));
                first = firstEnd;
                second = secondEnd;
            } else {
                order = Character.compare(one.charAt(first++), other.charAt(second++));
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length() - first, other.length() - second);
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String one, String other) {
        String first = withoutZeros(one);
        String second = withoutZeros(other);
        int byLength = Integer.compare(first.length(), second.length());
        return byLength != 0 ? byLength : first.compareTo(second);
    }

    private static String withoutZeros(String number) {
        int start = 0;
        while (start < number.length() - 1 && number.charAt(start) == '0') {
            start++;
        }
        return number.substring(start);
    }
}
