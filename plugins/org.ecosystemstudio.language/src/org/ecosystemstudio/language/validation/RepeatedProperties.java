/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Finds properties that hold one value and are written more than once: the parser keeps the last, and what was written
 * before would be lost without a word.
 */
final class RepeatedProperties {

    private RepeatedProperties() {
    }

    /**
     * A property that is written more than once.
     *
     * @param feature the property
     * @param nodes its values in the text; at least two
     */
    record Repetition(EStructuralFeature feature, List<INode> nodes) {

        /** The words by which one of the values is introduced. */
        String words(INode node) {
            return PropertyWords.of(assignmentOf(node));
        }
    }

    /** The repeated properties of an element, each once with the parts that belong to it; empty when it has none or does not come from text. */
    static List<Repetition> of(EObject element) {
        ICompositeNode whole = NodeModelUtils.getNode(element);
        if (whole == null) {
            return List.of();
        }
        Map<String, INode> first = new HashMap<>();
        Map<String, List<INode>> repeated = new HashMap<>();
        collect(whole, element.eClass(), first, repeated);
        if (repeated.isEmpty()) {
            return List.of();
        }
        List<Repetition> found = new ArrayList<>();
        repeated.forEach((name, nodes) -> {
            if (!isPartOfRepeated(assignmentOf(nodes.get(0)), repeated.keySet())) {
                found.add(new Repetition(element.eClass().getEStructuralFeature(name), nodes));
            }
        });
        return found;
    }

    /** Whether a repeated property stands before it in what the grammar repeats: one word says it for both. */
    private static boolean isPartOfRepeated(Assignment assignment, Set<String> repeated) {
        EObject here = assignment;
        while (here instanceof AbstractElement element && !GrammarUtil.isMultipleCardinality(element)) {
            if (here.eContainer() instanceof Group group) {
                for (AbstractElement before : group.getElements().subList(0, group.getElements().indexOf(here))) {
                    if (before instanceof Assignment other && repeated.contains(other.getFeature())) {
                        return true;
                    }
                }
            }
            here = here.eContainer();
        }
        return false;
    }

    private static void collect(ICompositeNode node, EClass type, Map<String, INode> first,
            Map<String, List<INode>> repeated) {
        for (INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            EObject grammarElement = child.getGrammarElement();
            if (!(grammarElement instanceof AbstractElement)) {
                continue;
            }
            Assignment assignment = assignmentOf(child);
            if (assignment != null) {
                note(assignment, child, type, first, repeated);
            } else if (child instanceof ICompositeNode inner && isPartOfElement(grammarElement)) {
                collect(inner, type, first, repeated);
            }
        }
    }

    /** The grammar's way to write the property whose value the node is; null when it is none. */
    private static Assignment assignmentOf(INode node) {
        // where a rule begins with an action, the node of its call is the first child of the action's
        INode value = node.getGrammarElement() instanceof Action && node instanceof ICompositeNode whole
                ? whole.getFirstChild()
                : node;
        EObject grammarElement = value == null ? null : value.getGrammarElement();
        return grammarElement instanceof AbstractElement ? GrammarUtil.containingAssignment(grammarElement) : null;
    }

    private static void note(Assignment assignment, INode node, EClass type, Map<String, INode> first,
            Map<String, List<INode>> repeated) {
        String name = assignment.getFeature();
        EStructuralFeature feature = type.getEStructuralFeature(name);
        if (feature == null || feature.isMany() || node.getLength() == 0) {
            return;
        }
        INode before = first.putIfAbsent(name, node);
        if (before != null) {
            repeated.computeIfAbsent(name, key -> new ArrayList<>(List.of(before))).add(node);
        }
    }

    /** Whether the node belongs to the same element: a fragment's does, that of a rule for an element of its own not. */
    private static boolean isPartOfElement(EObject grammarElement) {
        return grammarElement instanceof RuleCall call && call.getRule() instanceof ParserRule rule
                && (rule.isFragment() || !GrammarUtil.isDatatypeRule(rule));
    }
}
