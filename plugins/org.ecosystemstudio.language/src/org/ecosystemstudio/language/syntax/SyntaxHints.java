/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.ecosystemstudio.language.conversion.DottedThousands;
import org.ecosystemstudio.language.conversion.LooseDate;
import org.ecosystemstudio.language.conversion.TextLiteral;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.language.parser.antlr.internal.InternalEcosystemParser;

import com.google.inject.Inject;

/** Recognises habits of other notations, and says how the same thing is written in this one. */
final class SyntaxHints {

    private static final int MOST_CHARACTERS_READ = 2000;
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3}){2,}(?![\\w.,])");
    private static final Pattern COMMA = Pattern.compile("(\\d+),(\\d+)(?![\\w.,])");
    private static final Pattern SIGN_FIRST =
            Pattern.compile("(?:\u20AC|\\$|\u00A3|([A-Z]{3}))[ \\t]*(\\d[\\d.,_]*)(?:,-|\\b)");
    private static final Pattern WORD_FROM_DIGIT = Pattern.compile("\\d+[\\p{L}_]\\w*");
    private static final Set<String> BETWEEN_NAMES = Set.of("and", "en", ";", "&", "+");
    private static final Set<String> NAMES = Set.of("name", "title");
    private static final String WEEKDAYS = "on";

    private final LanguageMessages messages;
    private final ExpectedWords words;

    @Inject
    SyntaxHints(LanguageMessages messages, ExpectedWords words) {
        this.messages = messages;
        this.words = words;
    }

    /**
     * What is said of a piece of text.
     *
     * @param message the sentence
     * @param offset where the text begins in the file; 0-based
     * @param length its length in characters
     */
    record Hint(String message, int offset, int length) {
    }

    /**
     * The hint where nothing at the place can be mistaken for what the grammar allows.
     *
     * @param token the token that is not expected
     * @param rule what the parser was reading
     * @return null when there is none
     */
    Hint first(Token token, AbstractRule rule, ModelTokens tokens) {
        String text = token.getText();
        if (TextLiteral.isUnclosed(text)) {
            int length = TextLiteral.lengthOverLines(ModelTokens.textFrom(token, MOST_CHARACTERS_READ));
            return length < 0 ? null : hint("syntax.text.lines", token, length);
        }
        if (text.equals("#") || text.equals("-") && ModelTokens.touch(token, tokens.visibleAfter(token))
                && tokens.visibleAfter(token).getText().equals("-")) {
            return hint("syntax.comment.sign", token, text.length());
        }
        Token before = tokens.visibleBefore(token);
        Token start = before != null && before.getType() == InternalEcosystemParser.RULE_INT
                && ModelTokens.touch(before, token) ? before : token;
        Hint date = date(start);
        if (date != null) {
            return date;
        }
        Hint number = number(ModelTokens.touch(before, token) ? before : token, start);
        if (number != null) {
            return number;
        }
        if (text.equals(WEEKDAYS) && words.isTimeUnit(before == null ? "" : before.getText())) {
            return weekday(tokens.visibleAfter(token));
        }
        Matcher word = WORD_FROM_DIGIT.matcher(ModelTokens.textFrom(token, MOST_CHARACTERS_READ));
        return rule.getName().endsWith("Name") && word.lookingAt()
                ? hint("syntax.digit", token, word.end(), word.group())
                : null;
    }

    /** The hint where the word at the place is no slip of the pen for one that is allowed; null when there is none. */
    Hint second(Token token, AbstractRule rule, INode current, ModelTokens tokens) {
        Token before = tokens.visibleBefore(token);
        if (before == null) {
            return null;
        }
        if (rule.getName().equals("CostShare") && Character.isDigit(token.getText().charAt(0))) {
            return hint("syntax.share", token, token.getText().length(), token.getText());
        }
        String named = isWord(token) && before.getLine() == token.getLine() ? ruleNamedBy(last(current)) : "";
        if (named.equals("Role")) {
            return hint("syntax.role", token, token.getText().length(), before.getText() + ' ' + token.getText());
        }
        if (named.equals("Person")) {
            return hint("syntax.oneWord", token, token.getText().length(), token.getText(),
                    before.getText() + '_' + token.getText());
        }
        Token name = BETWEEN_NAMES.contains(token.getText()) ? tokens.visibleAfter(token) : token;
        if (name != null && name.getType() == InternalEcosystemParser.RULE_ID && !words.isKnown(name.getText())
                && name.getLine() == before.getLine() && isInList(last(current))) {
            return hint("syntax.comma", token, token.getText().length(), before.getText() + ", " + name.getText());
        }
        return null;
    }

    private Hint date(Token start) {
        LooseDate date = LooseDate.beginning(ModelTokens.textFrom(start, MOST_CHARACTERS_READ)).orElse(null);
        return date == null || date.meant() == null ? null
                : hint("value.date.meant", start, date.written().length(), date.written(), date.meant());
    }

    private Hint number(Token before, Token token) {
        String sign = ModelTokens.textFrom(token, MOST_CHARACTERS_READ);
        Matcher amount = SIGN_FIRST.matcher(sign);
        if (amount.lookingAt()) {
            String currency = amount.group(1) != null ? amount.group(1)
                    : sign.charAt(0) == '\u20AC' ? "EUR" : sign.charAt(0) == '$' ? "USD" : "GBP";
            return hint("syntax.amount", token, amount.end(), plain(amount.group(2)) + ' ' + currency);
        }
        String digits = ModelTokens.textFrom(before, MOST_CHARACTERS_READ);
        Matcher grouped = GROUPED.matcher(digits);
        if (grouped.lookingAt()) {
            return hint("syntax.number.grouped", before, grouped.end(), grouped.group(), plain(grouped.group()));
        }
        Matcher comma = COMMA.matcher(digits);
        if (!comma.lookingAt()) {
            return null;
        }
        String dotted = comma.group(1) + '.' + comma.group(2);
        return DottedThousands.mayBe(dotted)
                ? hint("syntax.number.comma.doubt", before, comma.end(), comma.group(),
                        DottedThousands.asThousands(dotted), DottedThousands.asDecimals(dotted))
                : hint("syntax.number.comma", before, comma.end(), comma.group(), dotted);
    }

    private static String plain(String number) {
        String digits = number.replaceAll("[.,]$", "");
        return digits.matches("\\d{1,3}([.,]\\d{3})+") ? digits.replaceAll("[.,]", "")
                : digits.replace(".", "_").replace(",", ".").replace("_", digits.contains(",") ? "" : ".");
    }

    private Hint weekday(Token word) {
        if (word == null || !isWord(word)) {
            return null;
        }
        String written = word.getText();
        String meant = words.weekdays().stream().filter(written::equalsIgnoreCase).findFirst()
                .or(() -> DutchWords.meaning(written, words.weekdays())).orElse(null);
        return meant == null ? hint("syntax.weekday", word, written.length(), written)
                : hint("syntax.unexpected.meant", word, written.length(), written, meant);
    }

    /** Whether the node is a name in a list whose names have commas between them. */
    private static boolean isInList(INode leaf) {
        for (INode node = leaf; node != null && !node.hasDirectSemanticElement(); node = node.getParent()) {
            if (node.getGrammarElement() instanceof CrossReference) {
                Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
                EObject list = assignment.eContainer();
                return GrammarUtil.isMultipleAssignment(assignment)
                        && GrammarUtil.containedKeywords(list).stream()
                                .map(Keyword::getValue).anyMatch(","::equals);
            }
        }
        return false;
    }

    /** The rule of the element whose name or title the leaf is, written as a word; empty when it is none. */
    private static String ruleNamedBy(INode leaf) {
        for (INode node = leaf; node != null; node = node.getParent()) {
            Assignment assignment = node.getGrammarElement() instanceof RuleCall
                    ? GrammarUtil.containingAssignment(node.getGrammarElement()) : null;
            if (assignment != null) {
                return NAMES.contains(assignment.getFeature()) && !leaf.getText().startsWith("\"")
                        ? GrammarUtil.containingRule(assignment).getName() : "";
            }
        }
        return "";
    }

    private static INode last(INode node) {
        INode last = node;
        while (last instanceof ICompositeNode whole && whole.getLastChild() != null) {
            last = whole.getLastChild();
        }
        return last;
    }

    private static boolean isWord(Token token) {
        return Character.isLetter(token.getText().toLowerCase(Locale.ROOT).charAt(0));
    }

    private Hint hint(String key, Token start, int length, Object... arguments) {
        Object[] all = arguments.length > 0 ? arguments : new Object[] { start.getText() };
        return new Hint(messages.text(key, all), ModelTokens.offsetOf(start), length);
    }
}
