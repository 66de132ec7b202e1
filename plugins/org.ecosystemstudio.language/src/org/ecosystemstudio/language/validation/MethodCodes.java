/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.Issue;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.language.messages.ProblemCodes;
import org.ecosystemstudio.language.naming.EditDistance;
import org.ecosystemstudio.model.ecosystem.Answer;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.RuleSetting;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.ecosystemstudio.model.method.GuidingQuestion;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** Finds codes of questions and rules that the method does not have: what is said with them would be said to nobody. */
final class MethodCodes {

    private final LanguageMessages messages;

    MethodCodes(LanguageMessages messages) {
        this.messages = messages;
    }

    void check(EObject element, IAcceptor<Issue> issues) {
        switch (element) {
            case Answer answer when !isQuestion(answer.getQuestion()) ->
                report(answer, Literals.ANSWER__QUESTION, answer.getQuestion(), "code.question", questions(), issues);
            case Waiver waiver when !isQuestion(waiver.getCode()) && !isRule(waiver.getCode()) ->
                report(waiver, Literals.WAIVER__CODE, waiver.getCode(), "code.rule",
                        Stream.concat(rules().stream(), questions().stream()).toList(), issues);
            case RuleSetting setting when !isRule(setting.getCode()) ->
                report(setting, Literals.RULE_SETTING__CODE, setting.getCode(), "code.rule", rules(), issues);
            default -> {
                // names no code, or one that exists
            }
        }
    }

    private static boolean isQuestion(String code) {
        return code == null || GuidingQuestion.find(code).isPresent();
    }

    private static boolean isRule(String code) {
        return code == null || RuleCatalogue.find(code).isPresent();
    }

    private static List<String> questions() {
        return GuidingQuestion.all().stream().map(GuidingQuestion::code).toList();
    }

    private static List<String> rules() {
        return RuleCatalogue.all().stream().map(RuleDescription::code).toList();
    }

    private void report(EObject element, EAttribute feature, String code, String key, List<String> codes,
            IAcceptor<Issue> issues) {
        String problem = messages.text(key, code);
        String text = meant(code, codes).map(other -> problem + ' ' + messages.text("code.meant", other))
                .orElse(problem);
        for (INode node : NodeModelUtils.findNodesForFeature(element, feature)) {
            if (!isBroken(node)) {
                issues.accept(NodeIssues.of(Severity.WARNING, ProblemCodes.CODE, text, node, element));
            }
        }
    }

    /** Whether the parser refused the word before it took it for a code. */
    private static boolean isBroken(INode code) {
        for (INode node : code.getAsTreeIterable()) {
            if (node.getSyntaxErrorMessage() != null) {
                return true;
            }
        }
        return false;
    }

    /** The only code that differs in capitals alone, or else in one character. */
    private static Optional<String> meant(String code, List<String> codes) {
        List<String> alike = codes.stream().filter(code::equalsIgnoreCase).toList();
        if (alike.isEmpty()) {
            String folded = code.toUpperCase(Locale.ROOT);
            alike = codes.stream().filter(other -> EditDistance.between(folded, other.toUpperCase(Locale.ROOT), 1) <= 1)
                    .toList();
        }
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }
}
