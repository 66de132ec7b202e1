/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.formatting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Moves text of several lines in or out; text in three quotes moves as a whole, so that its meaning stays. */
public final class Indentation {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final String FENCE = "'''";

    private Indentation() {
    }

    /** The text with every line but the first further in by the prefix; empty lines stay empty. */
    public static String in(String text, String prefix, String lineEnd) {
        if (text.indexOf('\n') < 0) {
            return text;
        }
        String[] lines = LINE_END.split(text, -1);
        for (int i = 1; i < lines.length; i++) {
            lines[i] = lines[i].isBlank() ? lines[i] : prefix + lines[i];
        }
        return String.join(lineEnd, lines);
    }

    /** The text with every line but the first further out by the prefix, where it begins with it. */
    public static String out(String text, String prefix, String lineEnd) {
        if (text.indexOf('\n') < 0) {
            return text;
        }
        List<String> lines = new ArrayList<>(List.of(LINE_END.split(text, -1)));
        BitSet fixed = linesThatCannotMove(text, lines, prefix);
        for (int i = 1; i < lines.size(); i++) {
            if (!fixed.get(i) && lines.get(i).startsWith(prefix)) {
                lines.set(i, lines.get(i).substring(prefix.length()));
            }
        }
        return String.join(lineEnd, lines);
    }

    private static BitSet linesThatCannotMove(String text, List<String> lines, String prefix) {
        BitSet fixed = new BitSet();
        int line = 0;
        int i = 0;
        while (i < text.length()) {
            int end = endOfToken(text, i);
            int linesOfToken = LINE_END.split(text.substring(i, end), -1).length - 1;
            if (text.startsWith(FENCE, i)) {
                int from = line + 1;
                int to = line + linesOfToken;
                if (lines.subList(from, to + 1).stream().anyMatch(one -> !one.isBlank() && !one.startsWith(prefix))) {
                    fixed.set(from, to + 1);
                }
            }
            line += linesOfToken;
            i = end;
        }
        return fixed;
    }

    /** Where the text in quotes, the comment or the single character ends that begins here. */
    private static int endOfToken(String text, int start) {
        if (text.startsWith(FENCE, start)) {
            return endBehind(text, FENCE, start + FENCE.length());
        }
        if (text.startsWith("/*", start)) {
            return endBehind(text, "*/", start + 2);
        }
        if (text.startsWith("//", start)) {
            int end = text.indexOf('\n', start);
            return end < 0 ? text.length() : end;
        }
        if (text.charAt(start) == '"') {
            int i = start + 1;
            while (i < text.length() && text.charAt(i) != '"') {
                i += text.charAt(i) == '\\' ? 2 : 1;
            }
            return Math.min(i + 1, text.length());
        }
        return text.startsWith("\r\n", start) ? start + 2 : start + 1;
    }

    private static int endBehind(String text, String closing, int from) {
        int end = text.indexOf(closing, from);
        return end < 0 ? text.length() : end + closing.length();
    }
}
