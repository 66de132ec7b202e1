/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.formatting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Which parts of the grammar stand on a line of their own: what may be repeated between braces or on the top level of a
 * file. Read from the grammar, so that a new property needs no formatting code.
 */
@Singleton
public final class LineStarts {

    private final Map<EObject, LineKind> kinds = new HashMap<>();
    private final AbstractRule entry;

    /** Reads them from the grammar. */
    @Inject
    LineStarts(IGrammarAccess access) {
        Grammar grammar = access.getGrammar();
        entry = grammar.getRules().get(0);
        for (AbstractRule rule : grammar.getRules()) {
            if (rule instanceof ParserRule parserRule && !GrammarUtil.isDatatypeRule(parserRule)) {
                findBlocks(rule.getAlternatives());
            }
        }
        addRepeated(entry.getAlternatives());
    }

    /** How a line begins with the part; null when the part stands on no line of its own. */
    public LineKind of(EObject grammarElement) {
        return kinds.get(grammarElement);
    }

    private void findBlocks(AbstractElement element) {
        List<? extends AbstractElement> children = childrenOf(element);
        boolean inside = false;
        for (AbstractElement child : children) {
            if (child instanceof Keyword keyword && element instanceof Group) {
                inside = keyword.getValue().equals(Token.OPEN) || inside && !keyword.getValue().equals(Token.CLOSE);
            } else if (inside) {
                addRepeated(child);
            }
            findBlocks(child);
        }
    }

    private void addRepeated(AbstractElement element) {
        if (GrammarUtil.isMultipleCardinality(element)) {
            addFirst(element);
        } else if (element instanceof Group group) {
            group.getElements().forEach(this::addRepeated);
        }
    }

    private void addFirst(AbstractElement element) {
        switch (element) {
            case Alternatives choice -> choice.getElements().forEach(this::addFirst);
            case Group group -> addFirst(group.getElements().get(0));
            case Assignment assignment -> addFirst(assignment.getTerminal());
            default -> kinds.put(element, isTopLevel(element) ? LineKind.ELEMENT : LineKind.PROPERTY);
        }
    }

    private boolean isTopLevel(AbstractElement element) {
        return GrammarUtil.containingRule(element) == entry
                || element instanceof RuleCall call && isDispatch(call.getRule());
    }

    /** Whether a rule only chooses between other rules, as the one of all elements on the top level does. */
    public static boolean isDispatch(AbstractRule rule) {
        return rule instanceof ParserRule parserRule && !parserRule.isFragment()
                && !GrammarUtil.isDatatypeRule(parserRule) && rule.getAlternatives() instanceof Alternatives choice
                && choice.getElements().stream().allMatch(RuleCall.class::isInstance);
    }

    private static List<? extends AbstractElement> childrenOf(AbstractElement element) {
        return element.eContents().stream().filter(AbstractElement.class::isInstance).map(AbstractElement.class::cast)
                .toList();
    }
}
