/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.syntax;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.ecosystemstudio.language.services.EcosystemGrammarAccess;

import com.google.inject.Inject;

/** The words that the grammar knows at a place. */
public final class ExpectedWords {

    private static final String OPEN = "{";

    private final EcosystemGrammarAccess grammar;

    @Inject
    ExpectedWords(EcosystemGrammarAccess grammar) {
        this.grammar = grammar;
    }

    /** The words that can begin an element outside of all blocks. */
    public Set<String> beginningElements() {
        Set<String> words = new LinkedHashSet<>();
        addFirst(grammar.getModelElementRule().getAlternatives(), words, new HashSet<>());
        addFirst(grammar.getEcosystemRule().getAlternatives(), words, new HashSet<>());
        return words;
    }

    /** Whether the text is a word of the language. */
    public boolean isKnown(String text) {
        return Character.isLetter(text.charAt(0)) && all().contains(text);
    }

    /** All words of the language. */
    public Set<String> all() {
        return GrammarUtil.getAllKeywords(grammar.getGrammar());
    }

    /** The days of the week. */
    public Set<String> weekdays() {
        return in(grammar.getWeekdayRule());
    }

    /** Whether the word is a unit of time in which rhythms are given. */
    public boolean isTimeUnit(String word) {
        return in(grammar.getTimeUnitsRule()).contains(word);
    }

    /** The words that may stand in what the parser was reading, and those that begin what may stand in it. */
    public Set<String> in(AbstractRule rule) {
        Set<String> words = new LinkedHashSet<>();
        addAll(rule.getAlternatives(), words, new HashSet<>(Set.of(rule)));
        return words;
    }

    /** The words that can begin what stands in the braces of the rule's elements; empty when they have none. */
    public Set<String> inBlock(ParserRule rule) {
        Set<String> words = new LinkedHashSet<>();
        for (AbstractElement element : EcoreUtil2.eAllOfType(rule.getAlternatives(), AbstractElement.class)) {
            if (element instanceof Keyword brace && brace.getValue().equals(OPEN)
                    && brace.eContainer() instanceof Group group) {
                addFirst(group.getElements().get(group.getElements().indexOf(brace) + 1), words, new HashSet<>());
            } else if (element instanceof RuleCall call && call.getRule() instanceof ParserRule called
                    && called.isFragment()) {
                words.addAll(inBlock(called));
            }
        }
        return words;
    }

    /** The rule that the parser was in when it made the node. */
    public AbstractRule ruleOf(INode node) {
        EObject element = node == null ? null : node.getGrammarElement();
        if (element instanceof CrossReference reference) {
            element = reference.getTerminal();
        }
        if (element instanceof RuleCall call) {
            return call.getRule();
        }
        if (element instanceof AbstractRule rule) {
            return rule;
        }
        return element == null ? grammar.getEcosystemModelRule() : GrammarUtil.containingRule(element);
    }

    private static void addAll(AbstractElement element, Set<String> words, Set<AbstractRule> seen) {
        switch (element) {
            case Keyword keyword -> words.add(keyword.getValue());
            case Assignment assignment -> addAll(assignment.getTerminal(), words, seen);
            case CompoundElement compound -> compound.getElements().forEach(part -> addAll(part, words, seen));
            case RuleCall call when call.getRule() instanceof ParserRule rule -> {
                if (rule.isFragment() && seen.add(rule)) {
                    addAll(rule.getAlternatives(), words, seen);
                } else if (!rule.isFragment()) {
                    addFirst(call, words, seen);
                }
            }
            default -> {
                // a reference or a terminal is no word of the language
            }
        }
    }

    /** Adds the words that the element can begin with; says whether it can also be left out. */
    private static boolean addFirst(AbstractElement element, Set<String> words, Set<AbstractRule> seen) {
        boolean optional = GrammarUtil.isOptionalCardinality(element);
        return switch (element) {
            case Keyword keyword -> {
                words.add(keyword.getValue());
                yield optional;
            }
            case Action action -> true;
            case Assignment assignment -> addFirst(assignment.getTerminal(), words, seen) || optional;
            case Alternatives choice -> {
                boolean empty = optional;
                for (AbstractElement part : choice.getElements()) {
                    empty |= addFirst(part, words, seen);
                }
                yield empty;
            }
            case Group group -> {
                for (AbstractElement part : group.getElements()) {
                    if (!addFirst(part, words, seen)) {
                        yield optional;
                    }
                }
                yield true;
            }
            case RuleCall call when call.getRule() instanceof ParserRule rule -> {
                boolean empty = seen.contains(rule) ? isLeftOut(rule)
                        : addFirst(rule.getAlternatives(), words, with(seen, rule));
                yield empty || optional;
            }
            default -> optional;
        };
    }

    private static boolean isLeftOut(ParserRule rule) {
        return GrammarUtil.isOptionalCardinality(rule.getAlternatives());
    }

    private static Set<AbstractRule> with(Set<AbstractRule> seen, AbstractRule rule) {
        Set<AbstractRule> more = new HashSet<>(seen);
        more.add(rule);
        return more;
    }
}
