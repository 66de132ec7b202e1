/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.canvas;

import java.util.List;

/**
 * The room of a box, in lines of print: what comes first gets it, long texts are cut off, and the last line is kept to
 * say how many more there are. So a canvas fits its page, however much a model says.
 *
 * @param lines how many lines there are
 * @param width how many characters a line surely takes
 * @param most how many lines one text may take
 */
public record Room(int lines, int width, int most) {

    private static final String CUT = "…";

    /** The text, cut off after a word where it is longer than one text may be. */
    public String cut(String text) {
        int longest = width * most;
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        int end = text.offsetByCodePoints(0, longest - CUT.length());
        int word = text.lastIndexOf(' ', end);
        return text.substring(0, word > end / 2 ? word : end).stripTrailing() + CUT;
    }

    /** How many lines a text takes, cut off or not; at least one. */
    public int height(String text) {
        int length = text.codePointCount(0, text.length());
        return Math.clamp((length + width - 1) / width, 1, most);
    }

    /** How many texts of the given heights fit: all, or as many as leave a line for how many more there are. */
    public int fitting(List<Integer> heights) {
        int used = 0;
        int fitting = 0;
        for (int height : heights) {
            used += height;
            fitting += used < lines ? 1 : 0;
        }
        return used <= lines ? heights.size() : fitting;
    }
}
