/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.documentation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecosystemstudio.language.ide.messages.IdeMessages;
import org.ecosystemstudio.model.method.GuidingQuestion;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.Step;

/**
 * A code of the method that a modeller may write.
 *
 * @param code the code as it is written
 * @param title the question, or what the rule is called
 * @param documentation what more there is to say of it, as plain text
 */
public record MethodCode(String code, String title, String documentation) {

    /** The codes of all guiding questions, in the order of the steps. */
    public static List<MethodCode> questions(IdeMessages messages) {
        return GuidingQuestion.all().stream().map(question -> of(question, messages)).toList();
    }

    /** The codes of all rules, in the order of the catalogue. */
    public static List<MethodCode> rules(Locale language) {
        return RuleCatalogue.all().stream().map(rule -> of(rule, language)).toList();
    }

    /** What a question or rule with the code is; empty when the method has none. */
    public static Optional<MethodCode> find(String code, IdeMessages messages) {
        return GuidingQuestion.find(code).map(question -> of(question, messages))
                .or(() -> RuleCatalogue.find(code).map(rule -> of(rule, messages.locale())));
    }

    private static MethodCode of(GuidingQuestion question, IdeMessages messages) {
        String wording = question.wording(messages.locale());
        Step step = Step.of(question.step());
        return new MethodCode(question.code(), wording,
                paragraphs(wording, messages.text("code.step", step.number(), step.title(messages.locale()))));
    }

    private static MethodCode of(RuleDescription rule, Locale language) {
        return new MethodCode(rule.code(), rule.title(language),
                paragraphs(rule.holds(language), rule.why(language), rule.citation(language)));
    }

    private static String paragraphs(String... texts) {
        return String.join("\n\n", Stream.of(texts).filter(text -> !text.isEmpty()).toList());
    }
}
