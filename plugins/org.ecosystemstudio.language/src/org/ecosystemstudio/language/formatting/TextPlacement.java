/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.ecosystemstudio.language.conversion.TextLiteral;

/** Places text in three quotes: its lines one step further in than the line it begins on, its meaning unchanged. */
public final class TextPlacement {

    private static final String FENCE = "'''";
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private TextPlacement() {
    }

    /**
     * The literal as it stands on a line that is indented so far.
     *
     * @param literal a literal of one or more lines; anything but text in three quotes over several lines is left alone
     * @param indent how far the line is indented, in spaces
     * @param lineEnd what ends a line in the file
     */
    public static String place(String literal, int indent, String lineEnd) {
        if (!literal.startsWith(FENCE)) {
            return literal;
        }
        List<String> lines = new ArrayList<>(List.of(LINE_END.split(literal, -1)));
        if (lines.size() == 1) {
            return literal;
        }
        int last = lines.size() - 1;
        int common = commonIndent(lines);
        for (int i = 1; i <= last; i++) {
            String line = lines.get(i);
            if (i == last && isClosing(line)) {
                lines.set(i, " ".repeat(indent) + FENCE);
            } else if (line.isBlank()) {
                lines.set(i, "");
            } else {
                lines.set(i, " ".repeat(indent + Layout.STEP) + line.substring(common));
            }
        }
        if (lines.get(0).substring(FENCE.length()).isBlank()) {
            lines.set(0, FENCE);
        }
        String placed = String.join(lineEnd, lines);
        return TextLiteral.read(placed).equals(TextLiteral.read(literal)) ? placed : literal;
    }

    /**
     * A literal for text, to stand on a line that is indented so far: in three quotes when it has several lines and
     * three quotes can say it exactly, else in double quotes.
     */
    public static String write(String text, int indent, String lineEnd) {
        if (text.indexOf('\n') < 0) {
            return TextLiteral.quote(text);
        }
        String literal = TextLiteral.writeLines(text, "");
        return place(literal, indent, lineEnd);
    }

    private static boolean isClosing(String line) {
        return line.substring(0, line.length() - FENCE.length()).isBlank();
    }

    private static int commonIndent(List<String> lines) {
        String common = null;
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean blank = i == lines.size() - 1 ? isClosing(line) : line.isBlank();
            if (!blank) {
                String indent = line.substring(0, line.length() - line.stripLeading().length());
                common = common == null ? indent : commonPrefix(common, indent);
            }
        }
        return common == null ? 0 : common.length();
    }

    private static String commonPrefix(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }
}
