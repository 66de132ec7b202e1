/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.ecosystemstudio.language.ide.documentation.ElementDescription;
import org.ecosystemstudio.language.ide.documentation.KeywordMeaning;

import com.google.inject.Inject;

/**
 * What may be written next: words of the language as whole phrases with what they mean, templates of common elements,
 * elements that fit a reference with their titles, the codes of the method, and the beginnings of values.
 */
public class EcosystemProposalProvider extends IdeContentProposalProvider {

    /** Rules whose keywords are only allowed as names, which a modeller makes up. */
    private static final Set<String> NAME_RULES = Set.of("Name", "QualifiedName", "ChannelName", "UnitWord");
    private static final String TEXT_RULE = "Text";
    private static final String DATE_RULE = "CalendarPeriod";
    private static final String CODE_RULE = "Code";

    private final ElementDescription descriptions;
    private final ElementTemplates templates;
    private final MethodCodeProposals codes;

    @Inject
    EcosystemProposalProvider(ElementDescription descriptions, ElementTemplates templates,
            MethodCodeProposals codes) {
        this.descriptions = descriptions;
        this.templates = templates;
        this.codes = codes;
    }

    @Override
    protected void _createProposals(Keyword keyword, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        if (NAME_RULES.contains(GrammarUtil.containingRule(keyword).getName())) {
            return;
        }
        EObject model = context.getCurrentModel();
        Optional<EModelElement> meaning = KeywordMeaning.of(keyword, model == null ? null : model.eClass());
        if (meaning.isPresent() && WrittenProperties.contain(keyword, meaning.get(), model, context.getOffset())) {
            return;
        }
        String documentation = meaning.flatMap(descriptions::meaning).orElse(null);
        String phrase = KeywordMeaning.wordsFrom(keyword);
        ContentAssistEntry entry = getProposalCreator().createProposal(phrase, context,
                ContentAssistEntry.KIND_KEYWORD, made -> made.setDocumentation(documentation));
        acceptor.accept(entry, getProposalPriorities().getKeywordPriority(phrase, entry));
        templates.of(keyword).ifPresent(template -> {
            ContentAssistEntry snippet =
                    getProposalCreator().createSnippet(template.body(), template.label(), context);
            acceptor.accept(snippet, getProposalPriorities().getKeywordPriority(phrase, snippet));
        });
    }

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        String rule = assignment.getTerminal() instanceof RuleCall call ? call.getRule().getName() : "";
        switch (rule) {
            case TEXT_RULE -> acceptValue(getProposalCreator().createSnippet("\"$1\"", "\"…\"", context), acceptor);
            case DATE_RULE -> acceptValue(getProposalCreator().createProposal(LocalDate.now().toString(), context,
                    ContentAssistEntry.KIND_VALUE, null), acceptor);
            case CODE_RULE -> codes.propose(GrammarUtil.containingRule(assignment).getName(), context, acceptor);
            default -> {
                if (assignment.getTerminal() instanceof CrossReference) {
                    super._createProposals(assignment, context, acceptor);
                }
            }
        }
    }

    @Override
    protected void _createProposals(RuleCall call, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        if (call.getRule().getType().getClassifier() instanceof EEnum) {
            choices(call.getRule().getAlternatives()).forEach(choice -> _createProposals(choice, context, acceptor));
        }
    }

    /** The first words of the choices of a rule. */
    private static List<Keyword> choices(AbstractElement rule) {
        return switch (rule) {
            case Keyword word -> List.of(word);
            case Alternatives several -> several.getElements().stream().map(EcosystemProposalProvider::choices)
                    .flatMap(List::stream).toList();
            case Group phrase -> choices(phrase.getElements().get(0));
            default -> List.of();
        };
    }

    private void acceptValue(ContentAssistEntry value, IIdeContentProposalAcceptor acceptor) {
        acceptor.accept(value, getProposalPriorities().getDefaultPriority(value));
    }
}
