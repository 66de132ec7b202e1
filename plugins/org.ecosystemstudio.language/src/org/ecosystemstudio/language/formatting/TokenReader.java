/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.formatting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Reads the tokens of a parsed file. Goes through its nodes without recursion: nesting may be deep. */
final class TokenReader {

    private final LineStarts starts;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private LineKind line;
    private boolean keywordBefore;
    private int breaks;
    private int lineStart;

    private TokenReader(LineStarts starts, String text) {
        this.starts = starts;
        this.text = text;
    }

    /**
     * Reads the tokens; the last one is empty and has the comments at the end of the file.
     *
     * @param root the root node of a file without syntax errors
     */
    static List<Token> read(ICompositeNode root, LineStarts starts) {
        TokenReader reader = new TokenReader(starts, root.getText());
        reader.read(root);
        reader.tokens.add(new Token("", reader.text.length(), null, false, reader.comments, reader.breaks));
        return reader.tokens;
    }

    private void read(ICompositeNode root) {
        Deque<Iterator<INode>> open = new ArrayDeque<>();
        open.push(root.getChildren().iterator());
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                continue;
            }
            INode node = open.peek().next();
            if (node instanceof ILeafNode leaf && leaf.isHidden()) {
                readHidden(leaf);
                continue;
            }
            LineKind kind = starts.of(node.getGrammarElement());
            line = kind == null ? line : kind;
            if (node instanceof ICompositeNode composite) {
                open.push(composite.getChildren().iterator());
            } else if (node.getLength() > 0) {
                readVisible(node);
            }
        }
    }

    private void readVisible(INode leaf) {
        boolean keyword = isKeyword(leaf.getGrammarElement());
        tokens.add(new Token(leaf.getText(), leaf.getOffset(), line, keyword && !keywordBefore,
                List.copyOf(comments), breaks));
        keywordBefore = keyword;
        line = null;
        breaks = 0;
        comments.clear();
        passLines(leaf.getOffset(), leaf.getEndOffset());
    }

    private void readHidden(ILeafNode leaf) {
        String hidden = leaf.getText();
        int start = leaf.getTotalOffset();
        if (hidden.startsWith("//") || hidden.startsWith("/*")) {
            comments.add(new Comment(hidden.stripTrailing(), start - lineStart, breaks));
            breaks = hidden.startsWith("//") ? passLines(start, start + hidden.length()) : 0;
            if (breaks == 0) {
                passLines(start, start + hidden.length());
            }
        } else {
            breaks += passLines(start, start + hidden.length());
        }
    }

    private int passLines(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                count++;
                lineStart = i + 1;
            }
        }
        return count;
    }

    private static boolean isKeyword(EObject grammarElement) {
        return grammarElement instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0))
                && GrammarUtil.containingRule(keyword) instanceof ParserRule rule
                && !GrammarUtil.isDatatypeRule(rule);
    }
}
