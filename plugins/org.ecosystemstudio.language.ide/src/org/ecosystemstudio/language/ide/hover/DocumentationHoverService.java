/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.hover;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.ecosystemstudio.language.ide.documentation.ElementDescription;
import org.ecosystemstudio.language.ide.documentation.KeywordMeaning;
import org.ecosystemstudio.language.ide.navigation.NamePlaces;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Tells of the element whose name is under the pointer, of the code of the method, or of the word of the language. */
@Singleton
public class DocumentationHoverService implements IHoverService {

    private static final String CODE_RULE = "Code";

    private final NamePlaces places;
    private final ElementDescription descriptions;
    private final DocumentExtensions documents;

    @Inject
    DocumentationHoverService(NamePlaces places, ElementDescription descriptions, DocumentExtensions documents) {
        this.places = places;
        this.descriptions = descriptions;
        this.documents = documents;
    }

    @Override
    public Hover hover(Document document, XtextResource file, HoverParams params, CancelIndicator cancelIndicator) {
        if (document == null || file == null) {
            return null;
        }
        int offset = document.getOffSet(params.getPosition());
        return places.at(file, offset)
                .map(place -> hover(file, place.region(), descriptions.of(place.element())))
                .or(() -> code(file, offset)).or(() -> keyword(file, offset)).orElse(null);
    }

    private Optional<Hover> keyword(XtextResource file, int offset) {
        ILeafNode leaf = leafAt(file, offset);
        if (leaf != null && leaf.isHidden() && offset > 0) {
            leaf = leafAt(file, offset - 1);
        }
        if (leaf == null || !(leaf.getGrammarElement() instanceof Keyword word)) {
            return Optional.empty();
        }
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(leaf);
        EClass context = owner == null ? null : owner.eClass();
        TextRegion region = new TextRegion(leaf.getOffset(), leaf.getLength());
        return KeywordMeaning.of(word, context)
                .flatMap(meaning -> descriptions.of(KeywordMeaning.words(word), meaning))
                .map(text -> hover(file, region, text));
    }

    private Optional<Hover> code(XtextResource file, int offset) {
        for (INode node = leafAt(file, offset); node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals(CODE_RULE)) {
                TextRegion region = new TextRegion(node.getOffset(), node.getLength());
                return descriptions.ofCode(NodeModelUtils.getTokenText(node).replace(" ", ""))
                        .map(text -> hover(file, region, text));
            }
        }
        return Optional.empty();
    }

    private static ILeafNode leafAt(XtextResource file, int offset) {
        return file.getParseResult() == null ? null
                : NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
    }

    private Hover hover(XtextResource file, ITextRegion region, String markdown) {
        return new Hover(new MarkupContent(MarkupKind.MARKDOWN, markdown), documents.newRange(file, region));
    }
}
