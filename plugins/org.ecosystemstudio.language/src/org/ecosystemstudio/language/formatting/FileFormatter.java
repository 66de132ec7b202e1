/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.formatting;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.util.LineAndColumn;
import org.ecosystemstudio.language.syntax.TextPosition;

import com.google.inject.Inject;

/**
 * Formats the text of a whole file: the canonical layout, with the same meaning and the same comments. Formatting what
 * is formatted changes nothing. Lines end as the first line of the file does, and the last line has an end.
 */
public final class FileFormatter {

    private final IParser parser;
    private final LineStarts starts;

    @Inject
    FileFormatter(IParser parser, LineStarts starts) {
        this.parser = parser;
        this.starts = starts;
    }

    /** What became of the text of a file. */
    public sealed interface Result {
    }

    /**
     * The text was formatted.
     *
     * @param text the formatted text
     * @param changed whether it differs from the text before
     */
    public record Formatted(String text, boolean changed) implements Result {
    }

    /**
     * The text was not formatted, because it has syntax errors.
     *
     * @param problems what is wrong, in the order of the text; at least one
     */
    public record Refused(List<SyntaxProblem> problems) implements Result {
    }

    /**
     * A syntax error.
     *
     * @param offset where it begins; 0-based
     * @param length how many characters are wrong; may be 0
     * @param line its line; 1-based
     * @param column its column in the line, in UTF-16 units; 1-based
     * @param message what is wrong, in the language of the messages
     */
    public record SyntaxProblem(int offset, int length, int line, int column, String message) {
    }

    /** Formats a text, or says why not. */
    public Result format(String text) {
        IParseResult parsed = parser.parse(new StringReader(text));
        if (parsed.hasSyntaxErrors()) {
            return new Refused(problems(parsed));
        }
        List<Replacement> changes = changes(parsed.getRootNode(), starts);
        return new Formatted(apply(text, changes), !changes.isEmpty());
    }

    /** The formatted text; empty when the text has syntax errors. */
    public Optional<String> formatted(String text) {
        return format(text) instanceof Formatted formatted ? Optional.of(formatted.text()) : Optional.empty();
    }

    /** What formatting changes in a text; nothing when it is formatted already, or has syntax errors. */
    public List<Replacement> changes(String text) {
        IParseResult parsed = parser.parse(new StringReader(text));
        return parsed.hasSyntaxErrors() ? List.of() : changes(parsed.getRootNode(), starts);
    }

    /** What formatting changes in a text that was parsed, without syntax errors; nothing when it is formatted already. */
    public List<Replacement> changes(ICompositeNode root) {
        return changes(root, starts);
    }

    static List<Replacement> changes(ICompositeNode root, LineStarts starts) {
        String text = root.getText();
        return Layout.changes(TokenReader.read(root, starts), text, lineEndOf(text));
    }

    /** What ends the lines of a text: what ends its first line. */
    public static String lineEndOf(String text) {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    private static String apply(String text, List<Replacement> changes) {
        StringBuilder result = new StringBuilder(text.length() + text.length() / 8);
        int from = 0;
        for (Replacement change : changes) {
            result.append(text, from, change.offset()).append(change.text());
            from = change.end();
        }
        return result.append(text, from, text.length()).toString();
    }

    private static List<SyntaxProblem> problems(IParseResult parsed) {
        List<SyntaxProblem> problems = new ArrayList<>();
        for (INode node : parsed.getSyntaxErrors()) {
            LineAndColumn place = TextPosition.of(node, node.getOffset());
            problems.add(new SyntaxProblem(node.getOffset(), node.getLength(), place.getLine(), place.getColumn(),
                    node.getSyntaxErrorMessage().getMessage()));
        }
        return problems;
    }
}
