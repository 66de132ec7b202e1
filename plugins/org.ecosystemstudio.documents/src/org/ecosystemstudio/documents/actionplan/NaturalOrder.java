/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which people expect names: without regard to case and accents, and 2 before 10. */
final class NaturalOrder implements Comparator<String> {

    static final NaturalOrder OF_NAMES = new NaturalOrder();

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

    private NaturalOrder() {
    }

    @Override
    public int compare(String one, String other) {
        Matcher first = PART.matcher(folded(one));
        Matcher second = PART.matcher(folded(other));
        while (first.find()) {
            if (!second.find()) {
                return 1;
            }
            int order = compareParts(first.group(), second.group());
            if (order != 0) {
                return order;
            }
        }
        return second.find() ? -1 : 0;
    }

    private static int compareParts(String one, String other) {
        return isNumber(one) && isNumber(other) ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
