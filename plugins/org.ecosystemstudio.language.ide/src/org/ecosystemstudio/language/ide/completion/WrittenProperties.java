/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.completion;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Knows which properties of the element at the cursor need no further word, because they are said once and are said. */
final class WrittenProperties {

    private static final String OPEN = "{";
    private static final String CLOSE = "}";

    private WrittenProperties() {
    }

    /**
     * Whether a word would say a property of the element at the cursor for the second time that can be said once.
     *
     * @param word the word, as a part of the grammar
     * @param meaning what it means
     * @param model the last element before the cursor; null when there is none
     * @param cursor the offset of the cursor
     */
    static boolean contain(Keyword word, EModelElement meaning, EObject model, int cursor) {
        if (!(meaning instanceof EStructuralFeature feature) || feature.isMany() || !isOption(word)) {
            return false;
        }
        EObject element = elementAt(cursor, model);
        return element != null && feature.getEContainingClass().isInstance(element) && element.eIsSet(feature)
                && (!standsInBlock(word) || hasBlock(element, cursor));
    }

    /** Whether an element can do without the word: one that it cannot do without begins an element of its own. */
    private static boolean isOption(Keyword word) {
        for (EObject here = word; here instanceof AbstractElement element; here = here.eContainer()) {
            if (GrammarUtil.isOptionalCardinality(element)) {
                return true;
            }
        }
        return GrammarUtil.containingParserRule(word).isFragment();
    }

    private static boolean standsInBlock(Keyword word) {
        for (EObject here = word; here instanceof AbstractElement element; here = here.eContainer()) {
            if (here.eContainer() instanceof Group group && group.getElements()
                    .subList(0, group.getElements().indexOf(element)).stream().anyMatch(WrittenProperties::isOpening)) {
                return true;
            }
        }
        return GrammarUtil.containingParserRule(word).isFragment();
    }

    private static boolean isOpening(AbstractElement element) {
        return element instanceof Keyword keyword && keyword.getValue().equals(OPEN);
    }

    /** Whether the block of an element is open at the cursor. */
    private static boolean hasBlock(EObject element, int cursor) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        if (node != null) {
            for (ILeafNode leaf : node.getLeafNodes()) {
                if (leaf.getOffset() < cursor && leaf.getText().equals(OPEN)
                        && NodeModelUtils.findActualSemanticObjectFor(leaf) == element) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The innermost element that is not closed before the cursor. */
    private static EObject elementAt(int cursor, EObject model) {
        EObject here = model;
        while (here != null && isClosedBefore(cursor, here)) {
            here = here.eContainer();
        }
        return here;
    }

    private static boolean isClosedBefore(int cursor, EObject element) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        return node != null && node.getEndOffset() <= cursor && node.getText().stripTrailing().endsWith(CLOSE);
    }
}
