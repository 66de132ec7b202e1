/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalCreator;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ecosystemstudio.language.ide.documentation.MethodCode;
import org.ecosystemstudio.language.ide.messages.IdeMessages;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Answer;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.RuleSetting;
import org.ecosystemstudio.model.ecosystem.Waiver;

import com.google.inject.Inject;

/**
 * The codes of questions and rules where the language asks for one, each with what it stands for: first those of which
 * the model says nothing yet, in the order of the method, then the others, which say so.
 */
public class MethodCodeProposals {

    private static final String ANSWER_RULE = "Answer";
    private static final String WAIVER_RULE = "Waiver";
    private static final String SETTING_RULE = "RuleSetting";
    private static final String ANSWERED = "code.answered";
    private static final String WAIVED = "code.waived";
    private static final String SET = "code.set";
    /** Above what anything else is worth, so that the order of the method stays. */
    private static final int BEST = 10_000;

    private final IdeContentProposalCreator creator;
    private final IdeMessages messages;

    @Inject
    MethodCodeProposals(IdeContentProposalCreator creator, IdeMessages messages) {
        this.creator = creator;
        this.messages = messages;
    }

    /** Proposes the codes that the named rule of the grammar asks for; nothing for a rule that asks for none. */
    void propose(String rule, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        EcosystemView model = ModelAround.of(context);
        Map<String, String> taken = new HashMap<>();
        List<MethodCode> codes = new ArrayList<>();
        switch (rule) {
            case ANSWER_RULE -> {
                codes.addAll(MethodCode.questions(messages));
                note(Waiver.class, Waiver::getCode, Literals.WAIVER__CODE, WAIVED, model, context, taken);
                note(Answer.class, Answer::getQuestion, Literals.ANSWER__QUESTION, ANSWERED, model, context, taken);
            }
            case WAIVER_RULE -> {
                codes.addAll(MethodCode.rules(messages.locale()));
                codes.addAll(MethodCode.questions(messages));
                note(Answer.class, Answer::getQuestion, Literals.ANSWER__QUESTION, ANSWERED, model, context, taken);
                note(Waiver.class, Waiver::getCode, Literals.WAIVER__CODE, WAIVED, model, context, taken);
            }
            case SETTING_RULE -> {
                codes.addAll(MethodCode.rules(messages.locale()));
                note(RuleSetting.class, RuleSetting::getCode, Literals.RULE_SETTING__CODE, SET, model, context, taken);
            }
            default -> {
                // no code is asked for
            }
        }
        for (int i = 0; i < codes.size(); i++) {
            MethodCode code = codes.get(i);
            String state = taken.get(code.code());
            acceptor.accept(entry(code, state, context), BEST - i - (state == null ? 0 : codes.size()));
        }
    }

    private ContentAssistEntry entry(MethodCode code, String state, ContentAssistContext context) {
        return creator.createProposal(code.code(), context, ContentAssistEntry.KIND_VALUE, made -> {
            made.setDescription(state == null ? code.title() : messages.text(state, code.title()));
            made.setDocumentation(code.documentation());
        });
    }

    private static <T extends EObject> void note(Class<T> type, Function<T, String> code, EAttribute feature,
            String state, EcosystemView model, ContentAssistContext context, Map<String, String> taken) {
        model.all(type).stream().filter(element -> !isWrittenAt(element, feature, context))
                .forEach(element -> taken.put(code.apply(element), state));
    }

    /** Whether the code of the element is the one that is being completed: it says nothing yet. */
    private static boolean isWrittenAt(EObject element, EAttribute feature, ContentAssistContext context) {
        return element.eResource() == context.getResource() && NodeModelUtils.findNodesForFeature(element, feature)
                .stream().anyMatch(node -> node.getOffset() <= context.getOffset()
                        && context.getOffset() <= node.getEndOffset());
    }
}
