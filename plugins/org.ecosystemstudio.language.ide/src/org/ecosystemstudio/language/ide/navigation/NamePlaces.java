/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.navigation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.ecosystemstudio.language.naming.ElementNames;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.ecosystemstudio.model.ecosystem.NamedElement;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Finds where names stand in a file: at declarations, and one by one within qualified references. */
@Singleton
public class NamePlaces {

    private static final String DOT = ".";

    private final EObjectAtOffsetHelper references;

    @Inject
    NamePlaces(EObjectAtOffsetHelper references) {
        this.references = references;
    }

    /**
     * The name at an offset or directly before it.
     *
     * @return empty when no name of an element of the model stands there
     */
    public Optional<NamePlace> at(XtextResource file, int offset) {
        IParseResult parsed = file.getParseResult();
        if (parsed == null) {
            return Optional.empty();
        }
        Optional<NamePlace> here = at(NodeModelUtils.findLeafNodeAtOffset(parsed.getRootNode(), offset));
        return here.isPresent() || offset == 0 ? here
                : at(NodeModelUtils.findLeafNodeAtOffset(parsed.getRootNode(), offset - 1));
    }

    /** All names in the file, in the order of the text. */
    public List<NamePlace> all(XtextResource file) {
        List<NamePlace> places = new ArrayList<>();
        IParseResult parsed = file.getParseResult();
        if (parsed == null) {
            return places;
        }
        for (INode node : parsed.getRootNode().getAsTreeIterable()) {
            if (node.getGrammarElement() instanceof CrossReference) {
                places.addAll(inReference(node));
            } else {
                declaredBy(node).ifPresent(places::add);
            }
        }
        return places;
    }

    /** All places in the file that refer to an element of the model, in the order of the text. */
    public List<NameReference> references(XtextResource file) {
        List<NameReference> found = new ArrayList<>();
        if (file.getParseResult() == null) {
            return found;
        }
        for (INode node : file.getParseResult().getRootNode().getAsTreeIterable()) {
            if (node.getGrammarElement() instanceof CrossReference written) {
                List<NamePlace> names = inReference(node);
                EObject context = NodeModelUtils.findActualSemanticObjectFor(node);
                if (!names.isEmpty() && context != null) {
                    found.add(new NameReference(context, GrammarUtil.getReference(written, context.eClass()),
                            names.getLast().element(), names));
                }
            }
        }
        return found;
    }

    private Optional<NamePlace> at(ILeafNode leaf) {
        if (leaf == null || leaf.isHidden()) {
            return Optional.empty();
        }
        for (INode node = leaf; node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof CrossReference) {
                return inReference(node).stream().filter(place -> place.region().contains(leaf.getTextRegion()))
                        .findFirst();
            }
            if (node.hasDirectSemanticElement()) {
                break;
            }
        }
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(leaf);
        return owner instanceof NamedElement named
                ? declarationOf(named).filter(place -> place.region().contains(leaf.getTextRegion()))
                : Optional.empty();
    }

    private Optional<NamePlace> declaredBy(INode node) {
        return node.hasDirectSemanticElement() && node.getSemanticElement() instanceof NamedElement named
                ? declarationOf(named)
                : Optional.empty();
    }

    /** Where an element is declared; empty when it has no name or no text. */
    public Optional<NamePlace> declarationOf(NamedElement element) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, EcosystemPackage.Literals.NAMED_ELEMENT__NAME);
        return nodes.isEmpty() ? Optional.empty()
                : names(nodes.get(0)).stream().findFirst()
                        .map(leaf -> new NamePlace(element, region(leaf), true));
    }

    private List<NamePlace> inReference(INode node) {
        EObject meant = references.getCrossReferencedElement(node);
        if (!(meant instanceof NamedElement target) || target.eIsProxy()) {
            return List.of();
        }
        List<NamedElement> path = path(target);
        List<ILeafNode> names = names(node);
        List<NamePlace> places = new ArrayList<>();
        int skipped = path.size() - names.size();
        for (int i = Math.max(0, -skipped); i < names.size(); i++) {
            places.add(new NamePlace(path.get(skipped + i), region(names.get(i)), false));
        }
        return places;
    }

    /** The elements whose names make the qualified name of the last of them. */
    private static List<NamedElement> path(NamedElement target) {
        List<NamedElement> path = new ArrayList<>(List.of(target));
        for (EObject above = target.eContainer(); above != null; above = above.eContainer()) {
            if (ElementNames.nameAdded(above) != null) {
                path.add((NamedElement) above);
            }
        }
        Collections.reverse(path);
        return path;
    }

    private static List<ILeafNode> names(INode node) {
        List<ILeafNode> names = new ArrayList<>();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden() && !leaf.getText().equals(DOT)) {
                names.add(leaf);
            }
        }
        return names;
    }

    private static TextRegion region(ILeafNode leaf) {
        return new TextRegion(leaf.getOffset(), leaf.getLength());
    }
}
