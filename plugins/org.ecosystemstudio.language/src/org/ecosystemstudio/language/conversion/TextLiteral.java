/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How text is written: in {@code "double quotes"} with escapes, or over several lines in {@code '''three quotes'''}
 * without any, where the common indent of the lines and a blank first and last line do not belong to the text.
 */
public final class TextLiteral {

    private static final String FENCE = "'''";
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final String ESCAPED = "\"\\ntr";
    private static final String MEANT = "\"\\\n\t\r";
    private static final int HEX_DIGITS = 4;

    private TextLiteral() {
    }

    /** Whether the token begins like a text and has no end. */
    public static boolean isUnclosed(String literal) {
        if (literal.startsWith(FENCE)) {
            return literal.length() < 2 * FENCE.length() || !literal.endsWith(FENCE);
        }
        if (!literal.startsWith("\"")) {
            return false;
        }
        int i = 1;
        while (i < literal.length() && literal.charAt(i) != '"') {
            i += literal.charAt(i) == '\\' ? 2 : 1;
        }
        return i >= literal.length();
    }

    /**
     * How long a text is that begins with a quote and ends with one in a later line, as no text in quotes may.
     *
     * @param text what stands in the file from the quote on
     * @return -1 when there is no such end: no quote in a later line, or one that begins another text
     */
    public static int lengthOverLines(String text) {
        int lineEnd = text.indexOf('\n');
        int close = text.startsWith("\"") ? text.indexOf('"', 1) : -1;
        if (lineEnd < 0 || close < lineEnd) {
            return -1;
        }
        int closeLine = text.indexOf('\n', close);
        int next = text.indexOf('"', close + 1);
        return next >= 0 && (closeLine < 0 || next < closeLine) ? -1 : close + 1;
    }

    /**
     * Where the first escape stands that does not exist.
     *
     * @return its index in the literal, or -1 when all are fine
     */
    public static int firstBadEscape(String literal) {
        if (literal.startsWith(FENCE)) {
            return -1;
        }
        int i = literal.indexOf('\\');
        while (i >= 0 && i + 1 < literal.length() - 1) {
            int length = escapeLength(literal, i);
            if (length == 0) {
                return i;
            }
            i = literal.indexOf('\\', i + length);
        }
        return -1;
    }

    /** The text that a literal stands for; its escapes must be fine. */
    public static String read(String literal) {
        if (literal.startsWith(FENCE)) {
            return dedent(literal.substring(FENCE.length(), literal.length() - FENCE.length()));
        }
        String inner = literal.substring(1, literal.length() - 1);
        return inner.indexOf('\\') < 0 ? inner : unescape(inner);
    }

    /** A literal for the text: in three quotes when it has several lines, unless only escapes can tell it exactly. */
    public static String write(String text) {
        return text.indexOf('\n') >= 0 ? writeLines(text, "") : quote(text);
    }

    /**
     * A literal over several lines, each beginning with the indent; the closing quotes stand on a line of their own.
     * In double quotes when three quotes cannot tell the text exactly.
     */
    public static String writeLines(String text, String indent) {
        StringBuilder literal = new StringBuilder(FENCE).append('\n');
        for (String line : text.split("\n", -1)) {
            literal.append(line.isEmpty() ? "" : indent).append(line).append('\n');
        }
        literal.append(indent).append(FENCE);
        String written = literal.toString();
        return !text.contains(FENCE) && read(written).equals(text) ? written : quote(text);
    }

    /** A literal in double quotes. */
    public static String quote(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int escape = MEANT.indexOf(c);
            if (escape >= 0) {
                literal.append('\\').append(ESCAPED.charAt(escape));
            } else if (Character.isISOControl(c) || isLoneSurrogate(text, i)) {
                literal.append("\\u%04x".formatted((int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }

    private static boolean isLoneSurrogate(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    private static int escapeLength(String text, int start) {
        char kind = text.charAt(start + 1);
        if (kind != 'u') {
            return ESCAPED.indexOf(kind) >= 0 ? 2 : 0;
        }
        int end = start + 2 + HEX_DIGITS;
        if (end > text.length()) {
            return 0;
        }
        return text.substring(start + 2, end).chars().allMatch(c -> Character.digit(c, 16) >= 0) ? end - start : 0;
    }

    private static String unescape(String inner) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else if (inner.charAt(i + 1) == 'u') {
                text.append((char) Integer.parseInt(inner.substring(i + 2, i + 2 + HEX_DIGITS), 16));
                i += 1 + HEX_DIGITS;
            } else {
                text.append(MEANT.charAt(ESCAPED.indexOf(inner.charAt(++i))));
            }
        }
        return text.toString();
    }

    private static String dedent(String inner) {
        List<String> lines = new ArrayList<>(List.of(LINE_END.split(inner, -1)));
        String indent = commonIndent(lines.subList(1, lines.size()));
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            lines.set(i, line.isBlank() ? "" : line.substring(indent.length()));
        }
        if (lines.size() > 1 && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        if (lines.size() > 1 && lines.get(0).isBlank()) {
            lines.remove(0);
        }
        return String.join("\n", lines);
    }

    private static String commonIndent(List<String> lines) {
        String common = null;
        for (String line : lines) {
            if (!line.isBlank()) {
                String indent = line.substring(0, line.length() - line.stripLeading().length());
                common = common == null ? indent : commonPrefix(common, indent);
            }
        }
        return common == null ? "" : common;
    }

    private static String commonPrefix(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }
}
