/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide;

import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.ICapabilitiesContributor;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.IDocumentSymbolService;
import org.ecosystemstudio.language.ide.colouring.SemanticColouring;
import org.ecosystemstudio.language.ide.completion.EcosystemProposalProvider;
import org.ecosystemstudio.language.ide.completion.ElementProposals;
import org.ecosystemstudio.language.ide.hover.DocumentationHoverService;
import org.ecosystemstudio.language.ide.outline.ElementSymbolDetails;
import org.ecosystemstudio.language.ide.outline.ElementSymbolKinds;
import org.ecosystemstudio.language.ide.outline.ElementSymbols;
import org.ecosystemstudio.language.ide.rename.RenameElementService;
import org.ecosystemstudio.language.ide.server.EncodedUris;
import org.ecosystemstudio.language.ide.server.NoGeneration;
import org.ecosystemstudio.language.ide.server.OwnCapabilities;

/** The services of the language that editors use. */
public class EcosystemIdeModule extends AbstractEcosystemIdeModule {

    @Override
    public Class<? extends IRenameService2> bindIRenameService2() {
        return RenameElementService.class;
    }

    /** Hovers tell what the metamodel says. */
    public Class<? extends IHoverService> bindIHoverService() {
        return DocumentationHoverService.class;
    }

    /** Colours tell names, references and choices apart. */
    public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
        return SemanticColouring.class;
    }

    /** The outline is a tree. */
    public Class<? extends IDocumentSymbolService> bindIDocumentSymbolService() {
        return HierarchicalDocumentSymbolService.class;
    }

    /** The outline shows names. */
    public Class<? extends DocumentSymbolNameProvider> bindDocumentSymbolNameProvider() {
        return ElementSymbols.class;
    }

    /** The outline tells kind and title. */
    public Class<? extends DocumentSymbolDetailsProvider> bindDocumentSymbolDetailsProvider() {
        return ElementSymbolDetails.class;
    }

    /** The outline draws a symbol for each kind. */
    public Class<? extends DocumentSymbolKindProvider> bindDocumentSymbolKindProvider() {
        return ElementSymbolKinds.class;
    }

    /** Completion proposes phrases, templates and values. */
    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return EcosystemProposalProvider.class;
    }

    /** Completion proposes elements with their titles. */
    public Class<? extends IdeCrossrefProposalProvider> bindIdeCrossrefProposalProvider() {
        return ElementProposals.class;
    }

    /** An editor makes no documents while somebody types. */
    public Class<? extends IShouldGenerate> bindIShouldGenerate() {
        return NoGeneration.class;
    }

    /** Answers name files as editors do. */
    public Class<? extends UriExtensions> bindUriExtensions() {
        return EncodedUris.class;
    }

    /** The server announces what the language has, and no more. */
    public Class<? extends ICapabilitiesContributor> bindICapabilitiesContributor() {
        return OwnCapabilities.class;
    }
}
