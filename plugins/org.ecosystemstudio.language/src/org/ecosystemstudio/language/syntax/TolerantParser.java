/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.syntax;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.NoViableAltException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.ecosystemstudio.language.parser.antlr.internal.InternalEcosystemLexer;
import org.ecosystemstudio.language.parser.antlr.internal.InternalEcosystemParser;
import org.ecosystemstudio.language.services.EcosystemGrammarAccess;

/**
 * A parser that loses little to an error: what it cannot understand costs the rest of the block that it stands in, or what
 * stands up to the next element outside of all blocks, and nothing else.
 */
final class TolerantParser extends InternalEcosystemParser {

    /** The type of the token that opens a block. */
    static final int OPEN = typeOf('{');
    /** The type of the token that closes a block. */
    static final int CLOSE = typeOf('}');
    /** The type of the token that makes a number negative. */
    static final int HYPHEN = typeOf('-');

    /** The depth of the follow stack in the rule that reads one element after the other. */
    private static final int BETWEEN_ELEMENTS = 0;
    /** Its depth in the rule of the ecosystem, whose elements may as well stand outside of its braces. */
    private static final int IN_ECOSYSTEM = 1;

    private final ModelTokens tokens;
    private final BitSet starts;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private int closersToComeUnasked;
    private boolean isSkipping;

    /**
     * Makes the parser.
     *
     * @param starts the types of the tokens that can begin an element
     */
    TolerantParser(ModelTokens tokens, EcosystemGrammarAccess grammar, BitSet starts) {
        super(tokens, grammar);
        this.tokens = tokens;
        this.starts = starts;
        tokens.setParser(this);
    }

    /** The brace that opened the innermost block that is not closed yet; null outside of all. */
    Token innermostOpenBrace() {
        return blocks.isEmpty() ? null : blocks.peek().brace();
    }

    /** Whether the token can begin an element outside of all blocks. */
    boolean beginsElement(Token token) {
        return starts.get(token.getType());
    }

    /** Whether the token begins an element and stands so far left that the innermost block should be over. */
    boolean showsForgottenEnd(Token token) {
        return !blocks.isEmpty() && isForgottenEnd(token, blocks.peek().brace());
    }

    /** Skips what can begin no element, when the parser looks for one outside of all blocks. */
    void skipToElement() {
        if (isSkipping || state._fsp != BETWEEN_ELEMENTS || state.backtracking > 0) {
            return;
        }
        isSkipping = true;
        skipWhatBeginsNoElement();
        isSkipping = false;
    }

    private void skipWhatBeginsNoElement() {
        blocks.clear();
        Token token = tokens.LT(1);
        if (isEnd(token) || starts.get(token.getType()) || isLanguageVersion(token)) {
            return;
        }
        if (token.getType() == CLOSE && closersToComeUnasked > 0) {
            closersToComeUnasked--;
        } else {
            reportError(new NoViableAltException("element", 0, 0, tokens));
        }
        skipUnit();
        while (!isEnd(tokens.LT(1)) && !starts.get(tokens.LT(1).getType())) {
            if (tokens.LT(1).getType() == CLOSE && closersToComeUnasked > 0) {
                closersToComeUnasked--;
            }
            skipUnit();
        }
    }

    private boolean isLanguageVersion(Token token) {
        String text = token.getText();
        Token before = tokens.LT(-1);
        return before == null ? text.equals("language") : text.equals("version") && before.getText().equals("language");
    }

    @Override
    public Object match(IntStream input, int type, org.antlr.runtime.BitSet follow) throws RecognitionException {
        Token token = state.backtracking > 0 || type != OPEN && type != CLOSE ? null : tokens.LT(1);
        Object matched = super.match(input, type, follow);
        if (token != null && token.getType() == type) {
            if (type == OPEN) {
                blocks.push(new Block(token, state._fsp));
            } else {
                leaveBlock();
            }
        }
        return matched;
    }

    @Override
    protected Object recoverFromMismatchedToken(IntStream input, int type, org.antlr.runtime.BitSet follow)
            throws RecognitionException {
        if (state.backtracking > 0) {
            return super.recoverFromMismatchedToken(input, type, follow);
        }
        if (type == CLOSE) {
            reportError(new MismatchedTokenException(type, input));
            closeBlock();
            return null;
        }
        if (tokens.LT(1).getType() == CLOSE && !mismatchIsMissingToken(input, follow)) {
            // the token that Xtext would leave out closes a block
            throw new MismatchedTokenException(type, input);
        }
        return super.recoverFromMismatchedToken(input, type, follow);
    }

    @Override
    public void recover(IntStream input, RecognitionException problem) {
        reportError(problem);
        if (!blocks.isEmpty() && blocks.peek().depth() >= state._fsp) {
            closeBlock();
            return;
        }
        if (state.lastErrorIndex == input.index() && tokens.LT(1).getType() != CLOSE) {
            skipUnit();
        }
        state.lastErrorIndex = input.index();
        org.antlr.runtime.BitSet follow = computeErrorRecoverySet();
        beginResync();
        while (!isEnd(tokens.LT(1)) && tokens.LT(1).getType() != CLOSE && !follow.member(tokens.LT(1).getType())) {
            skipUnit();
        }
        endResync();
    }

    /** Skips to the end of the innermost block, or to what must stand behind it where its end was forgotten. */
    private void closeBlock() {
        Block block = blocks.peek();
        leaveBlock();
        if (block.depth() == IN_ECOSYSTEM) {
            closersToComeUnasked++;
            return;
        }
        while (!isEnd(tokens.LT(1)) && !isForgottenEnd(tokens.LT(1), block.brace())) {
            boolean isEnd = tokens.LT(1).getType() == CLOSE;
            skipUnit();
            if (isEnd) {
                return;
            }
        }
    }

    /** Whether an element that stands at the margin of the block's own line, or left of it, shows that the block is over. */
    private boolean isForgottenEnd(Token token, Token brace) {
        if (!starts.get(token.getType()) || token.getLine() == brace.getLine()) {
            return false;
        }
        return token.getCharPositionInLine() <= marginOf(brace) && isFirstOfLine(token);
    }

    /** Where the element begins that the brace belongs to: its head may stand on several lines. */
    private int marginOf(Token brace) {
        int margin = Integer.MAX_VALUE;
        for (int i = brace.getTokenIndex(); i >= 0; i--) {
            Token token = tokens.get(i);
            boolean isOtherBrace = token != brace && (token.getType() == OPEN || token.getType() == CLOSE);
            if (isOtherBrace && margin < Integer.MAX_VALUE) {
                return margin;
            }
            if (isFirstOfLine(token)) {
                margin = Math.min(margin, token.getCharPositionInLine());
            }
        }
        return margin;
    }

    private boolean isFirstOfLine(Token token) {
        if (token.getType() == InternalEcosystemLexer.RULE_WS) {
            return false;
        }
        for (int i = token.getTokenIndex() - 1; i >= 0; i--) {
            Token before = tokens.get(i);
            if (before.getType() != InternalEcosystemLexer.RULE_WS) {
                return before.getLine() < token.getLine();
            }
            if (before.getLine() < token.getLine()) {
                return true;
            }
        }
        return true;
    }

    /** Skips one token, or all of a block with its braces. */
    private void skipUnit() {
        int depth = 0;
        do {
            int type = tokens.LT(1).getType();
            depth += type == OPEN ? 1 : type == CLOSE ? -1 : 0;
            tokens.consume();
        } while (depth > 0 && !isEnd(tokens.LT(1)));
    }

    private void leaveBlock() {
        if (!blocks.isEmpty()) {
            blocks.pop();
        }
    }

    private static boolean isEnd(Token token) {
        return token.getType() == Token.EOF;
    }

    private static int typeOf(char brace) {
        for (int type = 0; type < tokenNames.length; type++) {
            if (tokenNames[type].equals("'" + brace + "'")) {
                return type;
            }
        }
        throw new IllegalStateException("The grammar has no " + brace);
    }

    private record Block(Token brace, int depth) {
    }
}
