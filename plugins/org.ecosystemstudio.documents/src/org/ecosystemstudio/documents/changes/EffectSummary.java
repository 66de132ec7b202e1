/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.ecosystemstudio.assessment.score.Score;
import org.ecosystemstudio.assessment.score.ScoreChange;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.changes.Effect;

/** What the changes do to the plan as a whole: its end, its money, and how it does on the success factors. */
final class EffectSummary {

    private final Presentation presentation;
    private final Effect effect;
    private final ScoreChange scores;
    private final DifferenceWords words;

    EffectSummary(Presentation presentation, Effect effect, ScoreChange scores) {
        this.presentation = presentation;
        this.effect = effect;
        this.scores = scores;
        words = new DifferenceWords(presentation);
    }

    List<Block> blocks() {
        List<Table.Row> rows = new ArrayList<>();
        if (effect.endBefore() != null || effect.endAfter() != null) {
            rows.add(row(presentation.word("changes.effect.end"), day(effect.endBefore()), day(effect.endAfter()),
                    effect.workingDays() != null && effect.workingDays() == 0 ? same()
                            : words.days(effect.workingDays())));
        }
        for (Effect.BudgetEffect budget : effect.budgets()) {
            rows.add(money("changes.effect.cost", budget.costBefore(), budget.costAfter(), budget.moreCost()));
            rows.add(money("changes.effect.shortfall", budget.shortfallBefore(), budget.shortfallAfter(),
                    budget.moreShortfall()));
        }
        scores.factors().stream().filter(ScoreChange.FactorChange::isMoved).forEach(factor -> rows.add(score(factor)));
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(ChangeTable.table(presentation.say("changes.effect"), rows, presentation));
        }
        if (scores.factors().stream().noneMatch(ScoreChange.FactorChange::isMoved)) {
            blocks.add(new Block.Paragraph(presentation.say("changes.effect.sameScores")));
        }
        addRules(blocks, "changes.effect.mended", scores.mended());
        addRules(blocks, "changes.effect.broken", scores.broken());
        return blocks;
    }

    private Table.Row money(String key, Money before, Money after, Money more) {
        return row(presentation.word(key), amount(before), amount(after),
                more.amount().signum() == 0 ? same() : words.more(more));
    }

    private Table.Row score(ScoreChange.FactorChange change) {
        OptionalInt before = change.before().percent();
        OptionalInt after = change.after().percent();
        List<Inline> points = before.isEmpty() || after.isEmpty() ? List.of()
                : presentation.say(after.getAsInt() < before.getAsInt() ? "changes.pointsDown" : "changes.pointsUp",
                        Value.count(Math.abs(after.getAsInt() - before.getAsInt())));
        return row(change.factor().name() + "  " + change.factor().title(presentation.locale()),
                score(change.before()), score(change.after()), points);
    }

    private List<Inline> score(Score score) {
        return score.percent().isEmpty() ? presentation.say("score.none")
                : presentation.say("score.of", String.valueOf(score.percent().getAsInt()),
                        String.valueOf(score.held()), String.valueOf(score.counted()));
    }

    private void addRules(List<Block> blocks, String key, List<RuleDescription> rules) {
        if (!rules.isEmpty()) {
            List<List<Inline>> names = rules.stream().map(rule -> List.<Inline>of(
                    new Inline.Text(rule.title(presentation.locale()) + " (" + rule.code() + ")"))).toList();
            blocks.add(new Block.Paragraph(presentation.say(key, presentation.joined(names))));
        }
    }

    private List<Inline> same() {
        return new Line().muted(presentation.say("changes.same")).runs();
    }

    private List<Inline> day(LocalDate day) {
        return day == null ? words.none() : List.of(new Inline.Typed(new Value.Day(day)));
    }

    private static List<Inline> amount(Money money) {
        return List.of(new Inline.Typed(new Value.Amount(money)));
    }

    private static Table.Row row(String what, List<Inline> before, List<Inline> after, List<Inline> difference) {
        return new Table.Row(Table.Role.BODY, "", List.of(Line.of(what).cell(), new Table.Cell(before),
                new Table.Cell(after), new Table.Cell(difference)));
    }
}
