/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.formatting;

import java.util.ArrayList;
import java.util.List;

/**
 * The canonical layout of a file: four spaces a level, a property a line, a blank line around elements of several lines.
 * Blocks that were written on one line stay on it while they fit, blank lines stay single, comments stay where they are.
 * One pass over the tokens.
 */
public final class Layout {

    /** How far each level is indented, in spaces. */
    public static final int STEP = 4;
    /** How long a line may be before it is broken where that is possible. */
    public static final int WIDTH = 120;

    private final List<Token> tokens;
    private final Breaks breaks;
    private final GapWriter gaps;
    private final String lineEnd;
    private final List<String> spaces = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private int column;
    private int lines;
    private int inlineUntil = -1;

    /**
     * A property or element that has begun on a level.
     *
     * @param token its first token
     * @param number the number of its first line
     * @param separate whether a blank line comes before it when it has several lines
     */
    private record Line(int token, int number, boolean separate) {
    }

    private Layout(List<Token> tokens, String lineEnd, int depth) {
        this.tokens = tokens;
        this.lineEnd = lineEnd;
        breaks = new Breaks(tokens);
        gaps = new GapWriter(lineEnd);
        for (int i = 0; i <= depth; i++) {
            open.add(null);
        }
    }

    /**
     * What changes in a file.
     *
     * @param tokens all its tokens, the last one empty
     * @param text its text
     * @param lineEnd what ends its lines
     */
    static List<Replacement> changes(List<Token> tokens, String text, String lineEnd) {
        Layout layout = new Layout(tokens, lineEnd, 0);
        layout.run();
        List<Replacement> changes = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            addChange(changes, text, end, token.offset(), layout.spaces.get(i));
            addChange(changes, text, token.offset(), token.end(), layout.texts.get(i));
            end = token.end();
        }
        return changes;
    }

    /**
     * The text of tokens that are not in a file yet, without a line end before and after.
     *
     * @param depth how many levels of braces they stand in
     */
    public static String of(List<Token> tokens, int depth, String lineEnd) {
        Layout layout = new Layout(tokens, lineEnd, depth);
        layout.run();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            text.append(i == 0 ? "" : layout.spaces.get(i)).append(layout.texts.get(i));
        }
        return text.toString();
    }

    private static void addChange(List<Replacement> changes, String text, int from, int to, String replacement) {
        if (to - from != replacement.length() || !text.startsWith(replacement, from)) {
            changes.add(new Replacement(from, to - from, replacement));
        }
    }

    private void run() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean inline = i <= inlineUntil;
            if (token.closes()) {
                endLine(inline);
                open.removeLast();
            }
            Line before = open.getLast();
            boolean afterLines = before != null && lines > before.number();
            if (token.line() != null || token.text().isEmpty()) {
                endLine(inline);
            }
            String space = spaceBefore(i, token, afterLines);
            spaces.add(space);
            advance(space);
            if (token.line() != null) {
                open.set(open.size() - 1, new Line(i, lines, token.line() == LineKind.ELEMENT && before != null));
            }
            String text = placed(token.text());
            texts.add(text);
            advance(text);
            if (token.opens()) {
                if (!inline && breaks.isInline(i) && column + breaks.widthOfBlock(i) <= WIDTH) {
                    inlineUntil = breaks.closing(i);
                }
                open.add(null);
            }
        }
        if (!tokens.isEmpty() && !tokens.getLast().text().isEmpty()) {
            endLine(false);
        }
    }

    private String spaceBefore(int i, Token token, boolean afterLines) {
        Token before = i == 0 ? null : tokens.get(i - 1);
        if (token.text().isEmpty()) {
            return gaps.endOfFile(before, token);
        }
        if (i <= inlineUntil) {
            return gaps.sameLine(before, token, indent());
        }
        if (token.line() != null || token.closes() || before == null) {
            return gaps.newLine(before, token, indent(), afterLines && token.line() == LineKind.ELEMENT);
        }
        boolean broken = before.isComma() && token.breaksBefore() > 0
                || breaks.mayBreak(i) && column + breaks.widthOfClause(i) > WIDTH;
        return broken ? gaps.newLine(before, token, continued(), false) : gaps.sameLine(before, token, continued());
    }

    /** Ends the line that has begun on the current level: an element of several lines gets a blank line before it. */
    private void endLine(boolean inline) {
        Line line = open.getLast();
        if (line == null || inline || !line.separate() || lines == line.number()) {
            return;
        }
        Token token = tokens.get(line.token());
        spaces.set(line.token(), gaps.newLine(tokens.get(line.token() - 1), token, indent(), true));
    }

    /** Text of several lines that is no single token was written apart, and moves in as a whole. */
    private String placed(String text) {
        boolean apart = text.indexOf('\n') >= 0 && !text.startsWith("'''");
        return apart ? Indentation.in(text, " ".repeat(indent()), lineEnd)
                : TextPlacement.place(text, indent(), lineEnd);
    }

    private int indent() {
        return (open.size() - 1) * STEP;
    }

    private int continued() {
        return indent() + 2 * STEP;
    }

    private void advance(String written) {
        int last = written.lastIndexOf('\n');
        if (last < 0) {
            column += written.length();
            return;
        }
        column = written.length() - last - 1;
        for (int i = written.indexOf('\n'); i >= 0; i = written.indexOf('\n', i + 1)) {
            lines++;
        }
    }
}
