/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.ecosystemstudio.language.conversion.BadValueException;
import org.ecosystemstudio.language.conversion.TextLiteral;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.language.messages.ProblemCodes;
import org.ecosystemstudio.language.naming.EditDistance;
import org.ecosystemstudio.language.parser.antlr.internal.InternalEcosystemParser;

import com.google.inject.Inject;

/** What is said where text is not what the grammar allows: what stands there, and what was expected or meant. */
public final class SyntaxMessages implements ISyntaxErrorMessageProvider {

    private static final int MOST_CHARACTERS_SHOWN = 30;
    private static final int MOST_CHOICES_SHOWN = 20;
    private static final int LETTERS_PER_CHANGE = 3;
    private static final String QUOTES = "\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A'`";

    private final LanguageMessages messages;
    private final ExpectedWords words;
    private final SyntaxHints hints;

    @Inject
    SyntaxMessages(LanguageMessages messages, ExpectedWords words, SyntaxHints hints) {
        this.messages = messages;
        this.words = words;
        this.hints = hints;
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException problem = context.getRecognitionException();
        if (problem == null || !(problem.input instanceof ModelTokens tokens)) {
            // the only token that the lexer alone complains of: the default message is its text
            return syntax(messages.text("syntax.comment"));
        }
        Token token = problem.token == null ? tokens.LT(1) : problem.token;
        if (tokens.isTooDeep(token)) {
            return new SyntaxErrorMessage(messages.text("size.depth", ModelTokens.MOST_LEVELS), ProblemCodes.SIZE);
        }
        AbstractRule rule = words.ruleOf(context.getCurrentNode());
        if (token.getType() == Token.EOF) {
            return syntax(end(tokens, rule));
        }
        SyntaxHints.Hint hint = hints.first(token, rule, tokens);
        if (hint == null && meant(token.getText(), rule, tokens) == null) {
            hint = hints.second(token, rule, context.getCurrentNode(), tokens);
        }
        return hint == null ? syntax(unexpected(token, problem, tokens, rule))
                : new SyntaxErrorMessage(hint.message(), ProblemCodes.SYNTAX,
                        new String[] { Integer.toString(hint.offset()), Integer.toString(hint.length()) });
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        if (context.getValueConverterException() instanceof BadValueException bad) {
            return new SyntaxErrorMessage(bad.getMessage(), bad.code(), new String[] { Integer.toString(bad.offset()),
                    Integer.toString(bad.length()) });
        }
        return new SyntaxErrorMessage(context.getDefaultMessage(), ProblemCodes.VALUE);
    }

    private static SyntaxErrorMessage syntax(String text) {
        return new SyntaxErrorMessage(text, ProblemCodes.SYNTAX);
    }

    private String end(ModelTokens tokens, AbstractRule rule) {
        Token unclosed = tokens.unclosedAtEnd();
        if (unclosed != null) {
            return messages.text(unclosed.getText().startsWith("/*") ? "syntax.comment" : "syntax.text.unclosed");
        }
        Token brace = tokens.innermostOpenBrace();
        if (brace != null) {
            return messages.text("syntax.end.block", brace.getLine());
        }
        String expected = expected(rule);
        return expected == null ? messages.text("syntax.end") : messages.text("syntax.end.expected", expected);
    }

    private String unexpected(Token token, RecognitionException problem, ModelTokens tokens, AbstractRule rule) {
        String text = token.getText();
        if (TextLiteral.isUnclosed(text)) {
            return messages.text("syntax.text.unclosed");
        }
        if (token.getType() == TolerantParser.CLOSE && tokens.innermostOpenBrace() == null) {
            return messages.text("syntax.brace");
        }
        if (token.getType() == InternalEcosystemParser.RULE_ANY_OTHER) {
            return messages.text(QUOTES.indexOf(text.charAt(0)) >= 0 ? "syntax.quotes" : "syntax.character", text);
        }
        if (text.equals("language") && tokens.innermostOpenBrace() == null && !isValue(rule)) {
            return messages.text("syntax.language");
        }
        String shown = shown(text);
        if (tokens.showsForgottenEnd(token)) {
            return messages.text("syntax.block", tokens.innermostOpenBrace().getLine(), shown);
        }
        String meant = meant(text, rule, tokens);
        if (meant != null) {
            return messages.text("syntax.unexpected.meant", shown, meant);
        }
        String missing = missing(problem);
        if (missing != null) {
            return messages.text("syntax.missing", missing, shown);
        }
        String oneWord = tokens.namePartlyRead(token);
        if (oneWord != null && !words.isKnown(text)) {
            return messages.text("syntax.oneWord", shown, oneWord);
        }
        if (rule.getName().equals("Text") && Character.isLetter(text.charAt(0))) {
            return messages.text("syntax.text.plain", shown);
        }
        String expected = expected(rule);
        if (expected == null) {
            return messages.text(isMisplacedProperty(text, rule, tokens) ? "syntax.outside" : "syntax.unexpected",
                    shown);
        }
        return messages.text(isNameExpected(rule) && words.isKnown(text) ? "syntax.reserved"
                : "syntax.unexpected.expected", shown, expected);
    }

    private boolean isMisplacedProperty(String text, AbstractRule rule, ModelTokens tokens) {
        return tokens.innermostOpenBrace() == null && !isValue(rule) && words.isKnown(text);
    }

    private static boolean isNameExpected(AbstractRule rule) {
        return rule.getName().equals("Name") || rule.getName().equals("QualifiedName");
    }

    /** The word that must stand there and no other; null when there are several, or when it is the end of a block. */
    private static String missing(RecognitionException problem) {
        int type = switch (problem) {
            case MissingTokenException missing -> missing.expecting;
            case MismatchedTokenException mismatched -> mismatched.expecting;
            default -> Token.EOF;
        };
        if (type < Token.MIN_TOKEN_TYPE || type == TolerantParser.CLOSE) {
            return null;
        }
        String name = InternalEcosystemParser.tokenNames[type];
        return name.startsWith("'") ? name.substring(1, name.length() - 1) : null;
    }

    private String meant(String written, AbstractRule rule, ModelTokens tokens) {
        if (tokens.innermostOpenBrace() != null || isValue(rule)) {
            return closest(written, words.in(rule));
        }
        String element = closest(written, words.beginningElements());
        return element != null || words.isKnown(written) ? element : closest(written, words.all());
    }

    private static String closest(String written, Set<String> candidates) {
        String meaning = DutchWords.meaning(written, candidates).orElse(null);
        if (meaning != null) {
            return meaning;
        }
        int limit = Math.min(Math.max(1, written.length() / LETTERS_PER_CHANGE), (written.length() - 1) / 2);
        String best = null;
        for (String candidate : candidates) {
            int distance = EditDistance.between(written.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT),
                    limit);
            if (distance <= limit && !candidate.equals(written) && candidate.length() > 1) {
                best = candidate;
                limit = distance - 1;
            }
        }
        return best;
    }

    /** What the rule reads, in words; null when there is no short way to say it. */
    private String expected(AbstractRule rule) {
        if (rule.getType().getClassifier() instanceof EEnum choices) {
            return choices.getELiterals().size() > MOST_CHOICES_SHOWN ? null : choices.getELiterals().stream()
                    .map(choice -> choice.getLiteral()).filter(choice -> !choice.equals("unspecified"))
                    .collect(Collectors.joining(", "));
        }
        String key = "expected." + rule.getName();
        return messages.has(key) ? messages.text(key) : null;
    }

    private static boolean isValue(AbstractRule rule) {
        return rule instanceof ParserRule parsed && GrammarUtil.isDatatypeRule(parsed);
    }

    private static String shown(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= MOST_CHARACTERS_SHOWN && line.equals(text) ? text
                : line.substring(0, Math.min(line.length(), MOST_CHARACTERS_SHOWN)) + "\u2026";
    }
}
