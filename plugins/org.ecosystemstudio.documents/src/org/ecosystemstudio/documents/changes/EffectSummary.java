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

    /** The end, the money and the scores that moved. */
    List<DifferenceWords.Words> words() {
        List<DifferenceWords.Words> all = new ArrayList<>();
        if (effect.endBefore() != null || effect.endAfter() != null) {
            boolean isSame = effect.workingDays() != null && effect.endBefore().equals(effect.endAfter());
            all.add(new DifferenceWords.Words(presentation.word("changes.effect.end"), day(effect.endBefore()),
                    day(effect.endAfter()), isSame ? same() : words.days(effect.workingDays())));
        }
        for (Effect.BudgetEffect budget : effect.budgets()) {
            all.add(money("changes.effect.cost", budget.costBefore(), budget.costAfter(), budget.moreCost()));
            all.add(money("changes.effect.shortfall", budget.shortfallBefore(), budget.shortfallAfter(),
                    budget.moreShortfall()));
        }
        scores.factors().stream().filter(ScoreChange.FactorChange::isMoved).forEach(factor -> all.add(score(factor)));
        return all;
    }

    /** All of it as a table, and which rules hold now or no longer. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Table.Row> rows = words().stream().map(ChangeTable::row).toList();
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

    private DifferenceWords.Words money(String key, Money before, Money after, Money more) {
        return new DifferenceWords.Words(presentation.word(key), amount(before), amount(after),
                more.amount().signum() == 0 ? same() : words.more(more));
    }

    private DifferenceWords.Words score(ScoreChange.FactorChange change) {
        OptionalInt before = change.before().percent();
        OptionalInt after = change.after().percent();
        List<Inline> points = before.isEmpty() || after.isEmpty() ? List.of()
                : presentation.say(after.getAsInt() < before.getAsInt() ? "changes.pointsDown" : "changes.pointsUp",
                        Value.count(Math.abs(after.getAsInt() - before.getAsInt())));
        return new DifferenceWords.Words(
                change.factor().name() + "  " + change.factor().title(presentation.locale()),
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
}
