/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.Naming;
import org.ecosystemstudio.assessment.RuleOutcome;
import org.ecosystemstudio.assessment.score.FactorScore;
import org.ecosystemstudio.assessment.score.Score;
import org.ecosystemstudio.assessment.score.ScoreCard;
import org.ecosystemstudio.assessment.score.Verdict;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;

/** The score card in one look: how it stands, what helps most now, and what is open of each factor. */
final class ScoreSummary {

    private static final int MOST_HELPFUL = 3;

    private final Presentation presentation;
    private final ScoreCard card;

    ScoreSummary(Presentation presentation, ScoreCard card) {
        this.presentation = presentation;
        this.card = card;
    }

    /** How many rules hold, and which of those that do not weigh most. */
    List<Inline> lead() {
        Score all = Score.of(card.factors().stream().flatMap(factor -> factor.outcomes().stream()).toList());
        if (all.counted() == 0) {
            return presentation.say("score.lead.none");
        }
        List<RuleOutcome> open = card.factors().stream().flatMap(factor -> open(factor).stream())
                .sorted(Comparator.comparing(outcome -> outcome.findings().getFirst().severity())).toList();
        Line line = Line.of(presentation.say("score.lead", Value.count(all.held()), Value.count(all.counted())));
        if (!open.isEmpty()) {
            Line helpful = new Line();
            open.stream().limit(MOST_HELPFUL)
                    .forEach(outcome -> helpful.separator("; ").strong(List.of(new Inline.Text(title(outcome)))));
            line.text(" ").add(presentation.say("score.lead.helps", helpful.runs()));
        }
        return line.runs();
    }

    /** One row a factor with what is open of it. */
    Block table() {
        List<Table.Row> rows = new ArrayList<>();
        for (FactorScore factor : card.factors()) {
            Line open = new Line();
            for (RuleOutcome outcome : open(factor)) {
                open.below().text(title(outcome)).text(" ").muted(List.of(new Inline.Text(outcome.rule().code())));
            }
            if (open.isEmpty()) {
                open.muted(presentation.say(factor.score().counted() == 0 ? "score.none" : "score.nothingOpen"));
            }
            rows.add(new Table.Row(Table.Role.BODY, "", List.of(
                    new Line().add(new Inline.Reference("factor-" + number(factor),
                            List.of(new Inline.Text(number(factor) + "  " + factor.factor().title(locale())))))
                            .cell(),
                    Line.of(FactorFigure.words(factor.score(), presentation)).cell(), open.cell())));
        }
        return new Table(presentation.say("score.summary"), List.of(
                new Table.Column(presentation.word("score.column.factor"), Table.Kind.TEXT, 36),
                new Table.Column(presentation.word("score.column.score"), Table.Kind.TEXT, 22),
                new Table.Column(presentation.word("score.column.openPoints"), Table.Kind.TEXT, 0)), rows,
                Table.Narrow.STACK);
    }

    private static List<RuleOutcome> open(FactorScore factor) {
        return factor.outcomes().stream().filter(outcome -> Verdict.of(outcome) == Verdict.OPEN).toList();
    }

    /** What does not hold: as a sentence where it is one thing, else the rule's title with how often it does not hold. */
    private String title(RuleOutcome outcome) {
        int times = outcome.findings().size();
        return times == 1 ? outcome.findings().getFirst().problem(locale(), Naming.TITLES).replaceAll("\\.$", "")
                : presentation.word("score.timesNot", outcome.rule().title(locale()), String.valueOf(times));
    }

    private static String number(FactorScore factor) {
        return factor.factor().name().substring(2);
    }

    private Locale locale() {
        return presentation.locale();
    }
}
