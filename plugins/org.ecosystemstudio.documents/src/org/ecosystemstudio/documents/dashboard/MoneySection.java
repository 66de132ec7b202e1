/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecosystemstudio.documents.charts.ShareChart;
import org.ecosystemstudio.documents.charts.ShareChart.Fill;
import org.ecosystemstudio.documents.charts.ShareChart.Part;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.GoalTree;
import org.ecosystemstudio.documents.sections.IllustrativeAmounts;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.sections.WorkedHoursWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Figure;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.BudgetUse;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/** What was spent of what was planned, by main goal (handbook 3.7: progress against budget). */
final class MoneySection implements PlanSection {

    private final Presentation presentation;

    MoneySection(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        for (CurrencyBudget budget : presentation.plan().budget().currencies()) {
            if (budget.spent().amount().signum() > 0) {
                blocks.add(figure(budget, new GoalTree(presentation.plan()).usesOf(budget)));
                worked(budget).ifPresent(blocks::add);
            } else if (budget.plannedCost().amount().signum() > 0) {
                blocks.add(new Block.Paragraph(presentation.say("dashboard.money.nothing", Presentation.figure(
                        new Value.Amount(budget.plannedCost()),
                        new IllustrativeAmounts(presentation.view(), budget).planned()))));
            }
        }
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("money", presentation.say("dashboard.money"), blocks));
    }

    private Optional<Block> worked(CurrencyBudget budget) {
        List<Inline> sentence =
                new WorkedHoursWords(presentation, presentation.view().actions(), budget.currency()).sentence();
        return sentence.isEmpty() ? Optional.empty() : Optional.of(new Line().muted(sentence).paragraph());
    }

    private Block figure(CurrencyBudget budget, List<BudgetUse> uses) {
        IllustrativeAmounts illustrative = new IllustrativeAmounts(presentation.view(), budget);
        List<ShareChart.Bar> bars = new ArrayList<>();
        StringBuilder description = new StringBuilder();
        for (BudgetUse use : uses) {
            ShareChart.Bar bar = bar(use, illustrative);
            bars.add(bar);
            description.append(description.isEmpty() ? "" : " ").append(bar.label()).append(": ").append(bar.total())
                    .append('.');
        }
        return new Figure("money-" + budget.currency().getCurrencyCode().toLowerCase(Locale.ROOT),
                presentation.word("dashboard.money.figure"), description.toString(), new ShareChart(bars),
                presentation.say("dashboard.money.caption"));
    }

    private ShareChart.Bar bar(BudgetUse use, IllustrativeAmounts illustrative) {
        boolean isPlannedIllustrative = illustrative.planned(use.goal());
        boolean isSpentIllustrative = illustrative.spent(use.goal());
        Money within = use.isOverspent() ? use.planned() : use.spent();
        List<Part> parts = new ArrayList<>();
        add(parts, "dashboard.money.spent", within, isSpentIllustrative, Fill.FULL);
        if (use.isOverspent()) {
            add(parts, "dashboard.money.beyond", use.spent().minus(use.planned()), isSpentIllustrative, Fill.GAP);
        } else {
            add(parts, "dashboard.money.left", use.planned().minus(use.spent()), isPlannedIllustrative, Fill.DOTS);
        }
        String label = use.goal() == null ? presentation.word("dashboard.money.noGoal")
                : presentation.plainTitle(use.goal());
        return new ShareChart.Bar(label, presentation.word("dashboard.money.of",
                Presentation.figure(new Value.Amount(use.spent()), isSpentIllustrative),
                Presentation.figure(new Value.Amount(use.planned()), isPlannedIllustrative)), parts);
    }

    private void add(List<Part> parts, String key, Money money, boolean isIllustrative, Fill fill) {
        if (money.amount().compareTo(BigDecimal.ZERO) > 0) {
            parts.add(new Part(presentation.word(key),
                    presentation.wording().plain(Presentation.figure(new Value.Amount(money), isIllustrative)),
                    money.amount(), fill));
        }
    }
}
