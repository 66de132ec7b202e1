/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.validation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.Issue;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.language.messages.ProblemCodes;
import org.ecosystemstudio.language.syntax.ExpectedWords;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * Warns of properties that stand on one line behind an element without braces, and that this element could have as well:
 * in {@code task Design 10 h from 2026-02} the date is the action's, and a reader takes it for the task's. What stands
 * behind the ecosystem means the same inside of its braces and outside.
 */
final class StrayProperties {

    private static final String OPEN = "{";

    private final LanguageMessages messages;
    private final ExpectedWords words;
    private final Map<ParserRule, Set<String>> wordsOfBlocks = new ConcurrentHashMap<>();

    StrayProperties(LanguageMessages messages, ExpectedWords words) {
        this.messages = messages;
        this.words = words;
    }

    void check(EObject element, IAcceptor<Issue> issues) {
        ICompositeNode whole = NodeModelUtils.getNode(element);
        if (whole != null) {
            new Walk(element, issues).over(whole);
        }
    }

    /** The rule of the element that the node declares; that of the fragment for a fragment, null for a value or word. */
    private static ParserRule ruleOf(INode node) {
        ParserRule rule = null;
        for (INode here = node; here != null; here =
                here instanceof ICompositeNode whole ? whole.getFirstChild() : null) {
            if (here.getGrammarElement() instanceof Action) {
                continue;
            }
            if (!(here.getGrammarElement() instanceof RuleCall call && call.getRule() instanceof ParserRule called)
                    || GrammarUtil.isDatatypeRule(called) || rule != null && called.isFragment()) {
                return rule;
            }
            rule = called;
        }
        return rule;
    }

    /** The element that the node declares; null where damaged text declares none. */
    private static EObject elementOf(INode node) {
        for (INode part : node.getAsTreeIterable()) {
            if (part.hasDirectSemanticElement()) {
                return part.getSemanticElement();
            }
        }
        return null;
    }

    private static ILeafNode firstWord(INode node) {
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf;
            }
        }
        return null;
    }

    private static boolean hasBraces(INode node) {
        for (INode child : ((ICompositeNode) node).getChildren()) {
            if (child instanceof ILeafNode leaf && !leaf.isHidden() && leaf.getText().equals(OPEN)
                    || isPartOfElement(child) && hasBraces(child)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the node is of a rule that another one calls for the same element: a fragment, or one of several kinds. */
    private static boolean isPartOfElement(INode node) {
        return node instanceof ICompositeNode && ruleOf(node) != null
                && GrammarUtil.containingAssignment(node.getGrammarElement()) == null;
    }

    /** The walk over what one element says, from word to word and from part to part. */
    private final class Walk {

        private final EObject owner;
        private final IAcceptor<Issue> issues;
        private INode before;

        Walk(EObject owner, IAcceptor<Issue> issues) {
            this.owner = owner;
            this.issues = issues;
        }

        void over(ICompositeNode node) {
            for (INode child : node.getChildren()) {
                ILeafNode word = firstWord(child);
                if (word == null) {
                    continue;
                }
                ParserRule rule = child instanceof ICompositeNode ? ruleOf(child) : null;
                if (rule != null && rule.isFragment()) {
                    over((ICompositeNode) child);
                    continue;
                }
                if (before != null && isStray(word, rule)) {
                    report(word);
                }
                before = rule != null && !hasBraces(child) ? child : null;
            }
        }

        private boolean isStray(ILeafNode word, ParserRule rule) {
            ParserRule other = ruleOf(before);
            EObject element = elementOf(before);
            return other != rule && element != null && !(element instanceof Ecosystem)
                    && word.getGrammarElement() instanceof Keyword && before.getEndLine() == word.getStartLine()
                    && wordsOfBlocks.computeIfAbsent(other, words::inBlock).contains(word.getText());
        }

        private void report(ILeafNode word) {
            String text = messages.text("belonging", word.getText(), called(owner), called(elementOf(before)));
            issues.accept(NodeIssues.of(Severity.WARNING, ProblemCodes.BELONGING, text, word, owner));
        }

        private String called(EObject element) {
            String noun = messages.noun(element.eClass());
            return element instanceof NamedElement named && named.getName() != null ? noun + ' ' + named.getName()
                    : noun;
        }
    }
}
