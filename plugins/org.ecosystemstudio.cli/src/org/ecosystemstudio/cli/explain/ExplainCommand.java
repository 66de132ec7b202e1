/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.ecosystemstudio.assessment.InstalledRules;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.CommonOptions;
import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.terminal.Tint;
import org.ecosystemstudio.model.method.GuidingQuestion;
import org.ecosystemstudio.model.method.Step;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ecosystem explain}: says what a rule or a guiding question means, and lists all of them. */
@Command(name = "explain", addMethodSubcommands = false)
public final class ExplainCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.code}", descriptionKey = "code")
    private List<String> codes = List.of();
    @Mixin
    private CommonOptions common;

    /** @param invocation the streams, the language and the clock */
    public ExplainCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws CommandException {
        if (codes.isEmpty()) {
            list();
        }
        for (int i = 0; i < codes.size(); i++) {
            if (i > 0) {
                invocation.out().println();
            }
            explain(codes.get(i));
        }
        return ExitCode.FINE;
    }

    private void explain(String typed) throws CommandException {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        Optional<Rule> rule = InstalledRules.all().stream()
                .filter(installed -> installed.description().code().equalsIgnoreCase(code)).findFirst();
        Optional<GuidingQuestion> question = GuidingQuestion.find(code);
        if (rule.isPresent()) {
            invocation.out().println(RuleText.of(RuleExplanation.of(rule.get(), invocation.language()),
                    invocation.language(), invocation.outTint()));
        } else if (question.isPresent()) {
            explain(question.get());
        } else {
            List<String> meant = similar(code);
            throw new CommandException(invocation.text("explain.unknown", typed)
                    + (meant.isEmpty() ? "" : ' ' + invocation.text("didYouMean", String.join(", ", meant))));
        }
    }

    /** Codes that are the same but for their dots, otherwise those that begin like it. */
    private static List<String> similar(String code) {
        String letters = withoutDots(code);
        List<String> codes = Stream.concat(InstalledRules.all().stream().map(rule -> rule.description().code()),
                GuidingQuestion.all().stream().map(GuidingQuestion::code)).toList();
        List<String> same = codes.stream().filter(other -> withoutDots(other).equalsIgnoreCase(letters)).toList();
        return !same.isEmpty() || letters.isEmpty() ? same
                : codes.stream().filter(other -> withoutDots(other).startsWith(letters)).toList();
    }

    private static String withoutDots(String code) {
        return code.replaceAll("[^\\p{Alnum}]", "");
    }

    private void explain(GuidingQuestion question) {
        RuleWords words = new RuleWords(invocation.language());
        Step step = Step.of(question.step());
        invocation.out().println(invocation.outTint().of(Tint.PLACE, question.code()) + "  "
                + question.wording(invocation.language()));
        invocation.out().println(words.say("step", words.say("step.numbered", step.number(),
                step.title(invocation.language()))));
        invocation.out().println(words.say("answer", "answer " + question.code() + " \"...\"",
                "waive " + question.code() + " because \"...\""));
    }

    private void list() {
        for (Rule rule : InstalledRules.all()) {
            String code = rule.description().code();
            invocation.out()
                    .println(invocation.outTint().of(Tint.PLACE, code) + " ".repeat(Math.max(1, 8 - code.length()))
                            + rule.description().title(invocation.language()));
        }
        for (GuidingQuestion question : GuidingQuestion.all()) {
            invocation.out().println(invocation.outTint().of(Tint.PLACE, question.code())
                    + " ".repeat(Math.max(1, 8 - question.code().length()))
                    + question.wording(invocation.language()));
        }
    }
}
