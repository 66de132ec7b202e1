/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.score;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.RuleOutcome;
import org.ecosystemstudio.assessment.WaivedFinding;
import org.ecosystemstudio.assessment.score.FactorScore;
import org.ecosystemstudio.assessment.score.PartVerdict;
import org.ecosystemstudio.assessment.score.Score;
import org.ecosystemstudio.assessment.score.ScoreCard;
import org.ecosystemstudio.assessment.score.Verdict;
import org.ecosystemstudio.assessment.steps.QuestionStatus;
import org.ecosystemstudio.assessment.steps.StepStatus;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.findings.DisplayPaths;
import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.cli.terminal.Tint;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.language.loading.Place;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Element;

/** The score card of a model for a terminal. */
final class ScoreText {

    private static final int BAR = 20;
    private static final int TITLE = 50;
    private static final int MOST_ELEMENTS = 4;
    private static final int WHOLE = 100;

    private final Invocation invocation;
    private final DisplayPaths names;
    private final ReviewedModel model;
    private final ScoreCard card;

    ScoreText(Invocation invocation, DisplayPaths names, ReviewedModel model) {
        this.invocation = invocation;
        this.names = names;
        this.model = model;
        this.card = ScoreCard.of(model.assessment().orElseThrow());
    }

    /** Prints the card. */
    void print() {
        Locale language = invocation.language();
        model.model().view().ecosystem().map(ScoreText::title)
                .ifPresent(title -> line(invocation.outTint().of(Tint.PLACE, PrintableText.line(title))));
        line("");
        for (FactorScore factor : card.factors()) {
            line(padded(factor.factor().name() + "  " + factor.factor().title(language)) + bar(factor.score()) + "  "
                    + words(factor.score()));
            factor.outcomes().forEach(this::outcome);
        }
        heading("score.definition");
        for (PartVerdict part : card.definition()) {
            line(padded(part.part().code() + "  " + part.part().title(language)) + verdict(part.verdict()));
            outcome(part.outcome());
        }
        heading("score.type");
        outcome(card.type());
        heading("score.steps");
        card.steps().steps().forEach(this::step);
        line("");
        line(invocation.text("score.formula"));
    }

    private void outcome(RuleOutcome outcome) {
        String rule = "  " + outcome.rule().code() + "  ";
        switch (Verdict.of(outcome)) {
            case HOLDS -> line(quiet(rule + invocation.text("score.shown",
                    outcome.rule().title(invocation.language()), evidence(outcome.evidence()))));
            case OPEN -> outcome.findings().forEach(finding -> line(rule + open(finding)));
            case WAIVED -> {
                if (!outcome.evidence().isEmpty()) {
                    line(quiet(rule + invocation.text("score.partly", outcome.rule().title(invocation.language()),
                            evidence(outcome.evidence()))));
                }
                outcome.waived().forEach(waived -> line(quiet(rule + accepted(waived))));
            }
            case NOT_APPLICABLE -> line(quiet(rule + invocation.text("score.notYet",
                    outcome.rule().title(invocation.language()))));
        }
    }

    private String open(Finding finding) {
        Problem problem = model.problemOf(finding, invocation.language());
        Place place = problem.place();
        return invocation.outTint().of(Tint.PLACE, PrintableText.line(names.of(place.file())) + ':' + place.line() + ':'
                + place.column() + ':') + ' ' + PrintableText.line(problem.message());
    }

    private String accepted(WaivedFinding waived) {
        String reason = waived.waiver().getReason();
        return PrintableText.line(waived.finding().problem(invocation.language()) + ' '
                + invocation.text("findings.because", reason == null ? "" : reason));
    }

    private String evidence(List<Element> elements) {
        String shown = elements.stream().limit(MOST_ELEMENTS)
                .map(element -> ElementName.of(element, invocation.language())).collect(Collectors.joining(", "));
        return PrintableText.line(elements.size() <= MOST_ELEMENTS ? shown
                : invocation.text("score.andMore", shown, elements.size() - MOST_ELEMENTS));
    }

    private void step(StepStatus step) {
        long answered = step.questions().stream().filter(QuestionStatus::isAnswered).count();
        int open = step.openQuestions().size();
        String number = step.step().ownPhase().isPresent() ? step.step().number() + "  " : "";
        String status = invocation.text(step.isDone() ? "score.done" : step.isBegun() ? "score.begun" : "score.toDo");
        line(padded(number + step.step().title(invocation.language()))
                + (step.questions().isEmpty() ? status
                        : invocation.text("score.questions", status, answered,
                                step.questions().size() - answered - open, open)));
    }

    private void heading(String key) {
        line("");
        line(invocation.outTint().of(Tint.PLACE, invocation.text(key)));
    }

    private String verdict(Verdict verdict) {
        return invocation.text("score.verdict." + verdict.name());
    }

    private String words(Score score) {
        return score.percent().isPresent()
                ? invocation.text("score.of", score.percent().getAsInt(), score.held(), score.counted())
                : invocation.text("score.none");
    }

    private static String bar(Score score) {
        int full = score.percent().orElse(0) * BAR / WHOLE;
        return score.percent().isPresent() ? "#".repeat(full) + ".".repeat(BAR - full) : " ".repeat(BAR);
    }

    private String quiet(String text) {
        return invocation.outTint().of(Tint.QUIET, text);
    }

    private static String padded(String text) {
        return text + " ".repeat(Math.max(2, TITLE - text.length()));
    }

    private static String title(Ecosystem ecosystem) {
        return ecosystem.getTitle() == null ? String.valueOf(ecosystem.getName()) : ecosystem.getTitle();
    }

    private void line(String line) {
        invocation.out().println(line);
    }
}
