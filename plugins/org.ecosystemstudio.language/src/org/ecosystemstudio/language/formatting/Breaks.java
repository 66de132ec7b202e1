/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.formatting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What of a sequence of tokens may share a line, and how wide it is there. */
final class Breaks {

    private final List<Token> tokens;
    private final int[] closing;
    private final int[] lineEnds;
    private final int[] widths;
    private final int[] clauseEnds;

    Breaks(List<Token> tokens) {
        this.tokens = tokens;
        int size = tokens.size();
        closing = new int[size];
        lineEnds = new int[size];
        widths = new int[size];
        clauseEnds = new int[size];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            lineEnds[i] = (i == 0 ? 0 : lineEnds[i - 1]) + token.lineEnds();
            widths[i] = (i == 0 ? 0 : widths[i - 1]) + widthWithSpace(i);
            closing[i] = size - 1;
            if (token.opens()) {
                open.push(i);
            } else if (token.closes() && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            clauseEnds[i] = i == size - 1 || endsClause(i + 1) ? i : clauseEnds[i + 1];
        }
    }

    /** The token that closes the block that a token opens. */
    int closing(int opening) {
        return closing[opening];
    }

    /** Whether a block was written on one line, or has nothing in it. */
    boolean isInline(int opening) {
        int end = closing[opening];
        return lineEnds[end] == lineEnds[opening] || end == opening + 1 && tokens.get(end).comments().isEmpty();
    }

    /** How wide a block is on one line, without the brace that opens it. */
    int widthOfBlock(int opening) {
        return widths[closing[opening]] - widths[opening];
    }

    /** Whether a long line may be broken before a token. */
    boolean mayBreak(int i) {
        return tokens.get(i).clause() || tokens.get(i - 1).isComma();
    }

    /** How wide a token is with what follows it up to the next place where the line may be broken. */
    int widthOfClause(int i) {
        return widths[clauseEnds[i]] - widths[i - 1];
    }

    private boolean endsClause(int i) {
        Token token = tokens.get(i);
        return mayBreak(i) || token.line() != null || token.closes() || token.comments().stream()
                .anyMatch(comment -> comment.breaksBefore() > 0 || comment.endsWithLine() || comment.hasSeveralLines());
    }

    private int widthWithSpace(int i) {
        Token token = tokens.get(i);
        int lineEnd = token.text().indexOf('\n');
        int width = lineEnd < 0 ? token.text().length() : lineEnd;
        for (Comment comment : token.comments()) {
            width += 1 + comment.text().length();
        }
        boolean touching = i == 0 || tokens.get(i - 1).touches(token) && token.comments().isEmpty();
        return touching ? width : width + 1;
    }
}
