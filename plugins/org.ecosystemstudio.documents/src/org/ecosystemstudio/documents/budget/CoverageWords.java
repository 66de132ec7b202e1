/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.CashContribution;
import org.ecosystemstudio.model.ecosystem.FinanceEntry;
import org.ecosystemstudio.model.ecosystem.InKindContribution;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.Coverage;
import org.ecosystemstudio.planning.budget.CurrencyBudget;
import org.ecosystemstudio.planning.budget.Excess;
import org.ecosystemstudio.planning.budget.Excess.Reason;

/** Says for what money is short, and which money covers nothing because what it is for does not need it. */
final class CoverageWords {

    private static final int MOST_COSTS = 6;

    private final Presentation presentation;
    private final CurrencyBudget budget;

    CoverageWords(Presentation presentation, CurrencyBudget budget) {
        this.presentation = presentation;
        this.budget = budget;
    }

    /** What money with a purpose leaves to be paid, and how much free money there is for it; only when money is short. */
    Optional<Block> shortage() {
        Coverage coverage = budget.coverage();
        if (budget.shortfall().amount().signum() == 0 || coverage.tied().amount().signum() == 0) {
            return Optional.empty();
        }
        List<List<Inline>> open = new ArrayList<>();
        if (coverage.open().size() <= MOST_COSTS) {
            coverage.open().forEach((cost, amount) -> open.add(named(presentation.mention(cost), amount)));
        } else {
            coverage.openPerGoal().forEach((goal, amount) -> open.add(named(
                    goal == null ? presentation.say("budget.noGoal") : presentation.mention(goal), amount)));
        }
        Line line = Line.of(presentation.say("budget.open", joined(open)));
        if (open.size() > 1) {
            Money sum = coverage.open().values().stream().reduce(Money::plus).orElseThrow();
            line.text(" ").add(presentation.say("budget.openSum", new Value.Amount(sum)));
        }
        return Optional.of(line.text(" ").add(presentation.say("budget.openFree", new Value.Amount(coverage.free()),
                new Value.Amount(budget.shortfall()))).paragraph());
    }

    /** Each amount that covers nothing, with the reason. */
    Optional<Block> excesses() {
        List<List<Block>> items = new ArrayList<>();
        for (Excess excess : budget.coverage().excesses()) {
            items.add(List.of(new Block.Paragraph(of(excess))));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Items(0, items));
    }

    private static List<Inline> joined(List<List<Inline>> parts) {
        Line line = new Line();
        parts.forEach(part -> line.separator("; ").add(part));
        return line.runs();
    }

    private List<Inline> named(List<Inline> name, Money amount) {
        return Line.of(name).text(" ").value(new Value.Amount(amount)).runs();
    }

    private List<Inline> of(Excess excess) {
        Value amount = new Value.Amount(excess.amount());
        NamedElement source = excess.source();
        if (excess.reason() == Reason.MORE_THAN_ITS_SHARE) {
            return presentation.say("budget.beyondShare", amount, presentation.mention(source),
                    new Value.Percentage(((Subsidy) source).getShare()));
        }
        return switch (source) {
            case CashContribution cash -> presentation.say("budget.beyond.cash", amount,
                    presentation.mention(cash.getActor()), purposes(cash));
            case InKindContribution kind -> presentation.say("budget.beyond.inKind", amount,
                    presentation.mention(kind.getActor()), purposes(kind));
            case Subsidy subsidy -> presentation.say("budget.beyond.subsidy", amount, presentation.mention(subsidy));
            default -> presentation.say("budget.beyond.shares", amount, presentation.mention(source));
        };
    }

    private List<Inline> purposes(FinanceEntry entry) {
        return presentation.mentions(entry.getPurposes());
    }
}
