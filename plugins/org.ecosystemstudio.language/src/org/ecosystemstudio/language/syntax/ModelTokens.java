/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.syntax;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.ecosystemstudio.language.conversion.TextLiteral;
import org.ecosystemstudio.language.parser.antlr.internal.InternalEcosystemParser;

/**
 * The tokens of a file, made fit for a parser that calls itself for every level of nesting and that gives up at the first
 * token it does not know: text that is not closed counts as text up to its end, and what is nested deeper than a model
 * can sensibly be is hidden from the parser.
 */
final class ModelTokens extends XtextTokenStream {

    /** The deepest nesting of braces that is read. */
    static final int MOST_LEVELS = 100;

    private TolerantParser parser;
    private int tooDeepAt = -1;

    ModelTokens(TokenSource source, ITokenDefProvider definitions) {
        super(source, definitions);
    }

    void setParser(TolerantParser parser) {
        this.parser = parser;
    }

    /** The place where text or a comment begins that is not closed before the end of the file; null when there is none. */
    Token unclosedAtEnd() {
        Token last = tokens.isEmpty() ? null : (Token) tokens.get(tokens.size() - 1);
        return last != null && (last.getType() == Token.INVALID_TOKEN_TYPE || TextLiteral.isUnclosed(last.getText()))
                ? last
                : null;
    }

    /** Whether the token begins an element and stands so far left that the end of the block before it was forgotten. */
    boolean showsForgottenEnd(Token token) {
        return parser.showsForgottenEnd(token);
    }

    /** The brace that opened the innermost block that is not closed yet; null outside of all. */
    Token innermostOpenBrace() {
        return parser.innermostOpenBrace();
    }

    /**
     * The name of an element as one word, where it is written as several or with hyphens: {@code A_B} for the second
     * token in {@code A B} or {@code A-B}; null where the token does not follow the name of an element.
     */
    String namePartlyRead(Token token) {
        Token name = visibleBefore(token);
        Token keyword = name == null || name.getType() != InternalEcosystemParser.RULE_ID ? null : visibleBefore(name);
        if (keyword == null || !parser.beginsElement(keyword) || keyword.getLine() != token.getLine()) {
            return null;
        }
        boolean hyphen = token.getType() == TolerantParser.HYPHEN;
        Token second = hyphen && token.getTokenIndex() + 1 < tokens.size() ? get(token.getTokenIndex() + 1) : token;
        boolean touches = !hyphen || second == get(token.getTokenIndex() + 1)
                && ((CommonToken) name).getStopIndex() + 1 == ((CommonToken) token).getStartIndex();
        return touches && Character.isLetterOrDigit(second.getText().charAt(0))
                ? name.getText() + '_' + second.getText()
                : null;
    }

    /** The last token before the given one that is neither white space nor a comment; null when there is none. */
    Token visibleBefore(Token token) {
        return visibleFrom(token.getTokenIndex() - 1, -1);
    }

    /** The next token that is neither white space nor a comment; null at the end. */
    Token visibleAfter(Token token) {
        return visibleFrom(token.getTokenIndex() + 1, 1);
    }

    private Token visibleFrom(int start, int step) {
        int index = start;
        while (index >= 0 && index < tokens.size() && get(index).getChannel() == Token.HIDDEN_CHANNEL) {
            index += step;
        }
        return index < 0 || index >= tokens.size() ? null : get(index);
    }

    /** Where a token begins in the file; 0-based. */
    static int offsetOf(Token token) {
        return ((CommonToken) token).getStartIndex();
    }

    /** Whether nothing stands between two tokens, not even a blank. */
    static boolean touch(Token first, Token second) {
        return first != null && second != null && ((CommonToken) first).getStopIndex() + 1 == offsetOf(second);
    }

    /** The text of the file from a token on, at most so many characters. */
    static String textFrom(Token token, int most) {
        CharStream text = token.getInputStream();
        return text.substring(offsetOf(token), Math.min(text.size(), offsetOf(token) + most) - 1);
    }

    /** Whether the token is the brace that opens one level too many. */
    boolean isTooDeep(Token token) {
        return tooDeepAt >= 0 && token instanceof CommonToken common && common.getStartIndex() == tooDeepAt;
    }

    @Override
    protected void fillBuffer() {
        super.fillBuffer();
        int depth = 0;
        for (Object each : tokens) {
            CommonToken token = (CommonToken) each;
            int type = token.getType();
            if (type == Token.INVALID_TOKEN_TYPE) {
                closeText(token);
            } else if (type == TolerantParser.OPEN) {
                depth++;
            }
            if (depth > MOST_LEVELS) {
                hide(token);
            }
            if (type == TolerantParser.CLOSE && depth > 0) {
                depth--;
            }
        }
    }

    private static void closeText(CommonToken token) {
        String text = token.getText();
        if (text.startsWith("'''")) {
            token.setType(InternalEcosystemParser.RULE_MULTILINE_STRING);
            token.setChannel(Token.DEFAULT_CHANNEL);
        } else if (text.startsWith("\"")) {
            token.setType(InternalEcosystemParser.RULE_STRING);
            token.setChannel(Token.DEFAULT_CHANNEL);
        }
    }

    private void hide(CommonToken token) {
        if (tooDeepAt < 0) {
            tooDeepAt = token.getStartIndex();
            token.setType(InternalEcosystemParser.RULE_ANY_OTHER);
        } else {
            token.setType(InternalEcosystemParser.RULE_WS);
            token.setChannel(Token.HIDDEN_CHANNEL);
        }
    }

    @Override
    public int LA(int distance) {
        if (distance == 1 && parser != null && getFirstMarker() < 0) {
            parser.skipToElement();
        }
        return super.LA(distance);
    }

    /** The token's own text stands for the lexer's message; the messages of this language say the rest. */
    @Override
    public String getLexerErrorMessage(Token token) {
        return token.getText();
    }
}
