/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.scoping;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.language.messages.ProblemCodes;
import org.ecosystemstudio.language.naming.ModelNames;
import org.ecosystemstudio.language.naming.NameSuggestions;
import org.ecosystemstudio.language.naming.NameTable;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;

import com.google.inject.Inject;

/** What is said when no fitting element has the name that a reference gives: what is expected, and what was meant. */
public final class LinkMessages extends LinkingDiagnosticMessageProvider {

    /** A reference that any named element fits. */
    private static final EReference ANYTHING = EcosystemPackage.Literals.WAIVER__ELEMENTS;

    private final LanguageMessages messages;
    private final IScopeProvider scopes;
    private final IResourceScopeCache cache;

    @Inject
    LinkMessages(LanguageMessages messages, IScopeProvider scopes, IResourceScopeCache cache) {
        this.messages = messages;
        this.scopes = scopes;
        this.cache = cache;
    }

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        try {
            return messageFor(context.getContext(), context.getReference(), context.getLinkText());
        } catch (IllegalNodeException | ValueConverterException e) {
            // the parser has already said what is wrong with the name itself
            return null;
        }
    }

    @Override
    public DiagnosticMessage getIllegalNodeMessage(ILinkingDiagnosticContext context, IllegalNodeException problem) {
        return null;
    }

    private DiagnosticMessage messageFor(EObject context, EReference reference, String name) {
        EClass expected = reference.getEReferenceType();
        IEObjectDescription other = scopes.getScope(context, ANYTHING)
                .getSingleElement(QualifiedName.create(name.split("\\.")));
        if (other != null) {
            return error(messages.text("link.kind", name, messages.nounWithArticle(other.getEClass()),
                    messages.nounWithArticle(expected)));
        }
        String meant = suggestionsFor(context.eResource()).closest(name, expected,
                () -> candidates(context, reference));
        return meant == null ? error(messages.text("link.unknown", messages.noun(expected), name))
                : error(messages.text("link.unknown.meant", messages.noun(expected), name, meant), meant);
    }

    /** An error; its data is the name that was meant, where there is one, for whoever offers to mend it. */
    private static DiagnosticMessage error(String text, String... meant) {
        return new DiagnosticMessage(text, Severity.ERROR, ProblemCodes.LINK, meant);
    }

    private Iterable<IEObjectDescription> candidates(EObject context, EReference reference) {
        NameTable ofModel = ModelNames.of(context.eResource().getResourceSet());
        return ofModel != null ? () -> ofModel.all().stream().flatMap(List::stream).iterator()
                : scopes.getScope(context, reference).getAllElements();
    }

    private NameSuggestions suggestionsFor(Resource file) {
        NameSuggestions ofModel = ModelNames.suggestionsOf(file.getResourceSet());
        return ofModel != null ? ofModel : cache.get(NameSuggestions.class, file, NameSuggestions::new);
    }
}
