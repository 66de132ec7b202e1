/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.values;

/**
 * Technology readiness now and, where given, aimed at (handbook 3.1); written {@code 6} or {@code 4 to 7}. Levels outside
 * of 1 to 9 can be held, so that a rule can report them.
 *
 * @param from the level now
 * @param to the level aimed at; equal to {@code from} when none is given
 */
public record TrlRange(int from, int to) {

    private static final String SEPARATOR = " to ";
    private static final int LOWEST = 1;
    private static final int HIGHEST = 9;

    /** Whether both levels lie in 1 to 9. */
    public boolean isValid() {
        return isLevel(from) && isLevel(to);
    }

    /**
     * Reads the written form.
     *
     * @throws NumberFormatException when a level is not a whole number
     */
    public static TrlRange valueOf(String text) {
        int separator = text.indexOf(SEPARATOR);
        if (separator < 0) {
            int level = Integer.parseInt(text);
            return new TrlRange(level, level);
        }
        return new TrlRange(Integer.parseInt(text.substring(0, separator)),
                Integer.parseInt(text.substring(separator + SEPARATOR.length())));
    }

    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + SEPARATOR + to;
    }

    private static boolean isLevel(int level) {
        return level >= LOWEST && level <= HIGHEST;
    }
}
