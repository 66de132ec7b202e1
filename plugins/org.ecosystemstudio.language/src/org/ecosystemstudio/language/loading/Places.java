/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.ecosystemstudio.language.syntax.TextPosition;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;

/** Finds the places of elements and their properties in the text. */
public final class Places {

    private Places() {
    }

    /**
     * The place of an element, or of one of its properties.
     *
     * @param feature the property; null for the element as a whole
     * @param file the file that the element stands in, as it is to be shown
     * @return the place of the property, or where it is not written that of the name, or else of the first words
     */
    public static Place of(EObject element, EStructuralFeature feature, Path file) {
        INode node = feature == null ? null : nodeOf(element, feature);
        if (node != null) {
            return of(node, node.getOffset(), node.getEndOffset(), file);
        }
        INode name = nodeOf(element, EcosystemPackage.Literals.NAMED_ELEMENT__NAME);
        if (name != null) {
            return of(name, name.getOffset(), name.getEndOffset(), file);
        }
        ICompositeNode whole = NodeModelUtils.findActualNodeFor(element);
        return whole == null ? Place.startOf(file) : of(whole, whole.getOffset(), endOfHead(whole), file);
    }

    private static INode nodeOf(EObject element, EStructuralFeature feature) {
        if (feature.getEContainingClass().isSuperTypeOf(element.eClass())) {
            List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
            return nodes.isEmpty() ? null : nodes.get(0);
        }
        return null;
    }

    /** Where the first line of an element ends, or its last visible character before a brace. */
    private static int endOfHead(ICompositeNode whole) {
        int line = whole.getStartLine();
        int end = whole.getOffset();
        for (ILeafNode leaf : whole.getLeafNodes()) {
            if (!leaf.isHidden()) {
                if (leaf.getEndLine() > line || leaf.getText().equals("{")) {
                    break;
                }
                end = leaf.getEndOffset();
            }
        }
        return end == whole.getOffset() ? whole.getEndOffset() : end;
    }

    private static Place of(INode node, int from, int to, Path file) {
        LineAndColumn start = TextPosition.of(node, from);
        LineAndColumn end = TextPosition.of(node, to);
        return new Place(file, start.getLine(), start.getColumn(), end.getLine(), end.getColumn(), from, to - from);
    }
}
