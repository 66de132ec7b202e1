/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.IllustrativeAmounts;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.sections.WorkedHoursWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.planning.budget.Budget;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/** What the plan costs, who pays, what is short, and what the payers demand (handbook 3.4). */
public final class BudgetSection implements PlanSection {

    private final Presentation presentation;
    private final boolean showsActions;

    /**
     * Speaks of the budget of a plan.
     *
     * @param showsActions whether the document shows what the actions of each goal cost, which the cost per goal then must
     *        be seen to follow from
     */
    public BudgetSection(Presentation presentation, boolean showsActions) {
        this.presentation = presentation;
        this.showsActions = showsActions;
    }

    @Override
    public Optional<Section> compose() {
        Budget budget = presentation.plan().budget();
        List<Block> blocks = new ArrayList<>();
        if (budget.isMixed()) {
            blocks.add(new Block.Callout(Tone.WARNING, List.of(),
                    List.of(new Block.Paragraph(presentation.say("budget.mixed")))));
        }
        budget.currencies().forEach(currency -> add(blocks, currency));
        List<Section> sections = new SubsidySections(presentation).all();
        String title = blocks.isEmpty() ? "budget.title.withoutAmounts" : "budget.title";
        return blocks.isEmpty() && sections.isEmpty() ? Optional.empty()
                : Optional.of(new Section("budget", presentation.say(title), -1, false, blocks, sections));
    }

    private void add(List<Block> blocks, CurrencyBudget budget) {
        BudgetTables tables = new BudgetTables(presentation, budget);
        if (budget.plannedCost().amount().signum() > 0) {
            blocks.add(summary(budget));
        }
        new BudgetFigure(presentation, budget).figure().ifPresent(blocks::add);
        tables.perGoal().ifPresent(blocks::add);
        if (budget.costs().stream().anyMatch(line -> line.goals().size() > 1)) {
            blocks.add(new Line().muted(presentation.say("budget.shared")).paragraph());
        }
        if (showsActions) {
            new GoalCostTable(presentation, budget).table().ifPresent(blocks::add);
        }
        new ContributionsTable(presentation, budget).table().ifPresent(blocks::add);
        if (budget.bearers().stream().anyMatch(bearer -> bearer.shares().amount().signum() > 0)) {
            boolean isBeyond = budget.sources().sharesBeyond().amount().signum() > 0;
            blocks.add(new Line().muted(presentation.say(isBeyond ? "budget.netted" : "budget.allNetted"))
                    .paragraph());
        }
        tables.sources().ifPresent(blocks::add);
        CoverageWords coverage = new CoverageWords(presentation, budget);
        coverage.excesses().ifPresent(excesses -> {
            blocks.add(new Block.Paragraph(presentation.say("budget.beyond")));
            blocks.add(excesses);
        });
        coverage.shortage().ifPresent(blocks::add);
        tables.otherCosts().ifPresent(blocks::add);
        tables.years().ifPresent(blocks::add);
        if (!budget.overruns().isEmpty()) {
            blocks.add(new Block.Callout(Tone.WARNING, List.of(), List.of(new Block.Paragraph(
                    presentation.say("budget.overruns", presentation.mentions(budget.overruns()))))));
        }
    }

    private Block summary(CurrencyBudget budget) {
        IllustrativeAmounts illustrative = new IllustrativeAmounts(presentation.view(), budget);
        Line line = Line.of(presentation.say("budget.summary",
                Presentation.figure(new Value.Amount(budget.plannedCost()), illustrative.planned()),
                Presentation.figure(new Value.Amount(budget.covered()), illustrative.covered())));
        boolean isShort = budget.shortfall().amount().signum() > 0;
        line.text(" ").add(isShort ? presentation.say("budget.short",
                Presentation.figure(new Value.Amount(budget.shortfall()), illustrative.shortfall()))
                : presentation.say("budget.enough"));
        if (budget.sources().subsidyRequested().amount().signum() > 0) {
            line.text(" ")
                    .add(presentation.say("budget.requested", Presentation.figure(
                            new Value.Amount(budget.sources().subsidyRequested()), illustrative.requested())));
        }
        if (budget.spent().amount().signum() > 0) {
            line.text(" ").add(presentation.say("budget.spent",
                    Presentation.figure(new Value.Amount(budget.spent()), illustrative.spent())));
            List<Inline> worked =
                    new WorkedHoursWords(presentation, presentation.view().actions(), budget.currency()).sentence();
            line.text(worked.isEmpty() ? "" : " ").add(worked);
        }
        return new Block.Callout(isShort ? Tone.BAD : Tone.GOOD, List.of(), List.of(line.paragraph()));
    }
}
