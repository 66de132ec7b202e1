/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.formatting;

import java.util.List;

/**
 * A visible token with the comments before it.
 *
 * @param text what is written
 * @param offset where it begins in the file; 0-based, -1 for one that is not in a file yet
 * @param line what begins with it; null when it stands on the line of the token before it
 * @param clause whether a long line may be broken before it
 * @param comments the comments between the token before and this one, in order
 * @param breaksBefore how many line ends stand between it and the comment or token before it
 */
public record Token(String text, int offset, LineKind line, boolean clause, List<Comment> comments, int breaksBefore) {

    static final String OPEN = "{";
    static final String CLOSE = "}";
    static final String COMMA = ",";
    private static final String DOT = ".";
    private static final String MINUS = "-";

    /**
     * A token that is not in a file yet.
     *
     * @param oneLine whether the block it stands in stays on one line
     */
    public static Token written(String text, LineKind line, boolean clause, boolean oneLine) {
        boolean ownLine = !oneLine && (line != null || text.equals(CLOSE));
        return new Token(text, -1, line, clause, List.of(), ownLine ? 1 : 0);
    }

    boolean opens() {
        return text.equals(OPEN);
    }

    boolean closes() {
        return text.equals(CLOSE);
    }

    boolean isComma() {
        return text.equals(COMMA);
    }

    int end() {
        return offset + text.length();
    }

    /** How many line ends it and what stands before it have. */
    int lineEnds() {
        int count = breaksBefore;
        for (Comment comment : comments) {
            count += comment.breaksBefore() + (comment.hasSeveralLines() ? 1 : 0);
        }
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? count : count + 1;
    }

    /** Whether no space stands between this token and the next. */
    boolean touches(Token next) {
        return next.isComma() || next.text.equals(DOT) || text.equals(DOT) || text.equals(MINUS);
    }
}
