/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write it elsewhere: {@code 30-06-2027}, {@code 2027/06/30}, {@code 30 June 2027}, {@code 2027Q3}.
 *
 * @param written the date as it stands there
 * @param meant the same date as the language writes it; null when it could be several, or none that exists
 */
public record LooseDate(String written, String meant) {

    private static final List<String> ENGLISH = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");
    private static final List<String> DUTCH = List.of("januari", "februari", "maart", "april", "mei", "juni", "juli",
            "augustus", "september", "oktober", "november", "december");
    private static final int SHORTEST_MONTH = 3;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([/.])(\\d{1,2})\\2(\\d{1,2})(?![\\w.])");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\w)");
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1\\d{2}(?!\\w)");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[ \\t]+(\\p{L}{3,10})\\.?[ \\t]+(\\d{4})(?!\\w)");
    private static final Pattern YEAR_QUARTER = Pattern.compile("(\\d{4})/?[Qq]([1-4])(?!\\w)");
    private static final Pattern QUARTER_YEAR = Pattern.compile("[Qq]([1-4])[-/ ](\\d{4})(?!\\w)");

    /** The date that a text begins with; empty when it begins with none, or with one as the language writes it. */
    public static Optional<LooseDate> beginning(CharSequence text) {
        return at(text, YEAR_FIRST).map(found -> day(found, 1, month(found.group(3)), 4))
                .or(() -> at(text, DAY_FIRST).map(found -> day(found, 4, month(found.group(3)), 1)))
                .or(() -> at(text, SHORT).map(found -> new LooseDate(found.group(), null)))
                .or(() -> at(text, NAMED).filter(found -> month(found.group(2)) > 0)
                        .map(found -> day(found, 3, month(found.group(2)), 1)))
                .or(() -> at(text, YEAR_QUARTER)
                        .map(found -> new LooseDate(found.group(), found.group(1) + "-Q" + found.group(2))))
                .or(() -> at(text, QUARTER_YEAR)
                        .map(found -> new LooseDate(found.group(), found.group(2) + "-Q" + found.group(1))));
    }

    private static Optional<MatchResult> at(CharSequence text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static LooseDate day(MatchResult found, int year, int month, int day) {
        try {
            return new LooseDate(found.group(), LocalDate.of(Integer.parseInt(found.group(year)), month,
                    Integer.parseInt(found.group(day))).toString());
        } catch (DateTimeException e) {
            return new LooseDate(found.group(), null);
        }
    }

    /** The number of a month that is given by its number or its name; 0 when there is none. */
    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String word = written.toLowerCase(Locale.ROOT);
        for (int i = 0; i < ENGLISH.size(); i++) {
            if (isShortFor(word, ENGLISH.get(i)) || isShortFor(word, DUTCH.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isShortFor(String word, String month) {
        return word.equals(month) || word.length() >= SHORTEST_MONTH && month.startsWith(word);
    }
}
