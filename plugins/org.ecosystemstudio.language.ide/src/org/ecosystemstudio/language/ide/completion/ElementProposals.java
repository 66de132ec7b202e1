/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.completion;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.ecosystemstudio.language.ide.documentation.ElementDescription;
import org.ecosystemstudio.language.ide.messages.IdeMessages;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;

import com.google.common.collect.Iterables;
import com.google.inject.Inject;

/**
 * Elements that fit a reference: written as the language wants their names, with kind and title beside them. A goal is
 * not offered to go under itself or under a goal below it, nor to serve one of them, which would be a circle.
 */
public class ElementProposals extends IdeCrossrefProposalProvider {

    private static final Set<EReference> UPWARDS = Set.of(Literals.GOAL__PARENT, Literals.GOAL__SERVES);
    private static final String NAME_RULE = "QualifiedName";

    private final IValueConverterService values;
    private final ElementDescription descriptions;
    private final IdeMessages messages;

    @Inject
    ElementProposals(IValueConverterService values, ElementDescription descriptions, IdeMessages messages) {
        this.values = values;
        this.descriptions = descriptions;
        this.messages = messages;
    }

    @Override
    protected Iterable<IEObjectDescription> queryScope(IScope scope, CrossReference reference,
            ContentAssistContext context) {
        Iterable<IEObjectDescription> candidates = super.queryScope(scope, reference, context);
        if (!UPWARDS.contains(GrammarUtil.getReference(reference))
                || !(context.getCurrentModel() instanceof Goal goal)) {
            return candidates;
        }
        Set<Goal> below = ModelAround.of(context).withSubgoals(goal);
        return Iterables.filter(candidates, candidate -> !below.contains(resolved(candidate, context)));
    }

    @Override
    protected ContentAssistEntry createProposal(IEObjectDescription candidate, CrossReference reference,
            ContentAssistContext context) {
        String written = values.toString(getQualifiedNameConverter().toString(candidate.getName()), NAME_RULE);
        return getProposalCreator().createProposal(written, context, ContentAssistEntry.KIND_REFERENCE, made -> {
            made.setSource(candidate);
            String kind = messages.noun(candidate.getEClass());
            EObject element = resolved(candidate, context);
            if (element instanceof NamedElement named && !named.eIsProxy()) {
                made.setDescription(named.getTitle() == null ? kind : kind + ": " + named.getTitle());
                made.setDocumentation(descriptions.of(named));
            } else {
                made.setDescription(kind);
            }
        });
    }

    private static EObject resolved(IEObjectDescription candidate, ContentAssistContext context) {
        return EcoreUtil.resolve(candidate.getEObjectOrProxy(), context.getResource());
    }
}
