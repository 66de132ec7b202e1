/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.proposition.BenefitWords;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Benefit;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.FinanceEntry;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.budget.ActorMoney;
import org.ecosystemstudio.planning.budget.ActorMoney.Means;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/** What the actor puts in, entry by entry and in all, the subsidies of its work, and what taking part yields in money. */
final class MoneySection implements PlanSection {

    private final Presentation presentation;
    private final Plan plan;
    private final Actor actor;

    MoneySection(Presentation presentation, Actor actor) {
        this.presentation = presentation;
        this.actor = actor;
        plan = presentation.plan();
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        entries().ifPresent(table -> {
            blocks.add(table);
            if (ActorMoney.of(plan, actor).stream().anyMatch(entry -> entry.means() == Means.SHARE)) {
                blocks.add(new Line().muted(presentation.say("partner.money.shares")).paragraph());
            }
        });
        subsidies().ifPresent(blocks::add);
        gains().ifPresent(blocks::add);
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("money", presentation.say("partner.money"), blocks));
    }

    private Optional<Table> entries() {
        List<Table.Row> rows = new ArrayList<>();
        ActorMoney.of(plan, actor).forEach(entry -> rows.add(row(entry)));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        for (CurrencyBudget budget : plan.budget().currencies()) {
            budget.bearers().stream().filter(bearer -> bearer.actor() == actor && bearer.total().amount().signum() > 0)
                    .forEach(bearer -> rows.add(new Table.Row(Table.Role.TOTAL, "", List.of(
                            Line.of(presentation.say("partner.money.total")).cell(), new Line().cell(),
                            new Line().cell(), new Line().cell(),
                            Line.of(new BorneAmount(presentation, budget, bearer).runs()).cell()))));
        }
        return Optional.of(new Table(presentation.say("partner.money.in"), List.of(
                new Table.Column(presentation.word("partner.money.means"), Table.Kind.TEXT, 24),
                new Table.Column(presentation.word("column.purpose"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.period"), Table.Kind.DATE, 14),
                new Table.Column(presentation.word("column.hours"), Table.Kind.NUMBER, 12),
                new Table.Column(presentation.word("column.amount"), Table.Kind.NUMBER, 16)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns());
    }

    private Table.Row row(ActorMoney entry) {
        Line what = Line.of(presentation.word("partner.money." + entry.means().name()));
        Line purpose = new Line();
        Line period = new Line();
        switch (entry.element()) {
            case CostShare share -> {
                Line of = new Line();
                if (share.getPercentage() != null) {
                    of.value(new Value.Percentage(share.getPercentage()));
                }
                what.text(of.isEmpty() ? "" : ", ").add(of.runs());
                purpose.add(presentation.mention((Action) share.eContainer()));
            }
            case FinanceEntry finance -> {
                boolean isNamed = !Prose.line(finance.getTitle()).isEmpty();
                what.add(isNamed ? Line.of(": ").add(presentation.title(finance)).runs() : List.of());
                purpose.add(presentation.mentions(finance.getPurposes()));
                if (finance.getPeriod() != null) {
                    period.value(new Value.Period(finance.getPeriod()));
                }
            }
            default -> throw new IllegalStateException("Not something to pay with: " + entry.element());
        }
        what.add(presentation.marks(entry.element()));
        return new Table.Row(Table.Role.BODY, "", List.of(what.cell(), purpose.cell(), period.cell(),
                (entry.hours() == null ? new Line() : new Line().value(new Value.Hours(entry.hours()))).cell(),
                (entry.amount() == null ? new Line() : new Line().value(new Value.Amount(entry.amount()))).cell()));
    }

    private Optional<Table> subsidies() {
        Set<WorkItem> work = new HashSet<>();
        plan.load().of(actor).assignments().forEach(assignment -> work.add(assignment.item()));
        List<Table.Row> rows = new ArrayList<>();
        for (Subsidy subsidy : presentation.view().all(Subsidy.class)) {
            List<Action> served = presentation.view().actions().stream().filter(work::contains)
                    .filter(action -> subsidy.getPurposes().contains(action)
                            || action.getFundedBy().contains(subsidy))
                    .toList();
            if (!served.isEmpty() && subsidy.getProvider() != actor) {
                rows.add(row(subsidy, served));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("partner.money.subsidies"),
                List.of(new Table.Column(presentation.word("partner.money.SUBSIDY"), Table.Kind.TEXT, 34),
                        new Table.Column(presentation.word("column.purpose"), Table.Kind.TEXT, 0),
                        new Table.Column(presentation.word("column.status"), Table.Kind.STATUS, 14),
                        new Table.Column(presentation.word("column.amount"), Table.Kind.NUMBER, 16)),
                rows,
                Table.Narrow.STACK).withoutEmptyColumns());
    }

    private Table.Row row(Subsidy subsidy, List<Action> served) {
        Line name = Line.of(presentation.linkedHeading(subsidy));
        if (Presentation.found(subsidy.getProvider()) != null) {
            name.below().muted(presentation.mention(subsidy.getProvider()));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(name.cell(), new Table.Cell(presentation.mentions(served)),
                Line.of(Presentation.isStated(subsidy.getStatus()) ? presentation.label(subsidy.getStatus()) : "")
                        .cell(),
                (subsidy.getAmount() == null ? new Line() : new Line().value(new Value.Amount(subsidy.getAmount())))
                        .cell()));
    }

    private Optional<Block> gains() {
        BenefitWords words = new BenefitWords(presentation);
        return new Facts(presentation).list("partner.money.gains", presentation.view().all(Benefit.class).stream()
                .filter(benefit -> benefit.eContainer() == actor || benefit.getActor() == actor)
                .filter(benefit -> benefit.getWorth() != null).map(words::of).toList()).block();
    }
}
