/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.formatting;

import java.util.List;

/** Writes what stands between two tokens: spaces, line ends and the comments there. */
final class GapWriter {

    private final String lineEnd;

    GapWriter(String lineEnd) {
        this.lineEnd = lineEnd;
    }

    /** The gap before a token that stands on the line of the one before it, unless a comment between them ends the line. */
    String sameLine(Token before, Token token, int indent) {
        return write(before, token, indent, false, false);
    }

    /**
     * The gap before a token that begins a line.
     *
     * @param before the token before it; null at the start of the file
     * @param blank whether a blank line must be in the gap, also when none was written
     */
    String newLine(Token before, Token token, int indent, boolean blank) {
        return write(before, token, indent, before != null, blank && !hasBlankLine(before, token));
    }

    /** The gap at the end of the file: the comments there, and the end of the last line. */
    String endOfFile(Token before, Token token) {
        StringBuilder gap = new StringBuilder();
        writeComments(gap, before, token, 0, false);
        return before == null && gap.isEmpty() ? "" : gap.append(lineEnd).toString();
    }

    private String write(Token before, Token token, int indent, boolean newLine, boolean blank) {
        List<Comment> comments = token.comments();
        if (comments.isEmpty() && !newLine) {
            return before == null || before.touches(token) ? "" : " ";
        }
        StringBuilder gap = new StringBuilder();
        int commentIndent = token.closes() ? indent + Layout.STEP : indent;
        boolean blankLeft = writeComments(gap, before, token, commentIndent, blank);
        Comment last = comments.isEmpty() ? null : comments.getLast();
        boolean endsLine = last != null && last.endsWithLine();
        boolean begun = last != null && !endsLine && token.breaksBefore() == 0 && beginsLine(before, comments);
        if (endsLine || !begun && newLine || last != null && token.breaksBefore() > 0) {
            boolean first = last == null && (before == null || before.opens());
            boolean kept = token.breaksBefore() > 1 && !first && !token.closes();
            gap.append(kept || blankLeft ? lineEnd : "").append(lineEnd).append(" ".repeat(indent));
        } else {
            gap.append(' ');
        }
        return gap.toString();
    }

    /** Returns whether a blank line is still to be written. */
    private boolean writeComments(StringBuilder gap, Token before, Token token, int indent, boolean blank) {
        boolean blankLeft = blank;
        boolean ended = false;
        for (int i = 0; i < token.comments().size(); i++) {
            Comment comment = token.comments().get(i);
            boolean first = i == 0 && (before == null || before.opens());
            if (i == 0 && before == null) {
                gap.append(shifted(comment, 0));
            } else if (comment.breaksBefore() == 0 && !ended) {
                gap.append(' ').append(comment.text());
            } else {
                boolean blankBefore = comment.breaksBefore() > 1 && !first || blankLeft;
                blankLeft = false;
                gap.append(blankBefore ? lineEnd : "").append(lineEnd).append(" ".repeat(indent))
                        .append(shifted(comment, indent));
            }
            ended = comment.endsWithLine();
        }
        return blankLeft;
    }

    /** Whether the last comments stand on a line of their own, so that what follows them may stay on it. */
    private static boolean beginsLine(Token before, List<Comment> comments) {
        for (int i = comments.size() - 1; i >= 0; i--) {
            if (comments.get(i).breaksBefore() > 0) {
                return true;
            }
        }
        return before == null;
    }

    private static boolean hasBlankLine(Token before, Token token) {
        boolean first = before.opens();
        for (Comment comment : token.comments()) {
            if (comment.breaksBefore() > 1 && !first) {
                return true;
            }
            first = false;
        }
        return token.breaksBefore() > 1 && !first;
    }

    /** A comment whose further lines move with its first. */
    private static String shifted(Comment comment, int indent) {
        int shift = indent - comment.column();
        if (shift == 0 || !comment.hasSeveralLines()) {
            return comment.text();
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int end = comment.text().indexOf('\n'); end >= 0; end = comment.text().indexOf('\n', from)) {
            text.append(comment.text(), from, end + 1);
            from = end + 1;
            if (shift > 0) {
                text.append(" ".repeat(isBlankLine(comment.text(), from) ? 0 : shift));
            } else {
                from = afterSpaces(comment.text(), from, -shift);
            }
        }
        return text.append(comment.text(), from, comment.text().length()).toString();
    }

    private static boolean isBlankLine(String text, int from) {
        int i = afterSpaces(text, from, text.length());
        return i < text.length() && (text.charAt(i) == '\n' || text.charAt(i) == '\r');
    }

    private static int afterSpaces(String text, int from, int most) {
        int i = from;
        while (i < text.length() && i - from < most && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
