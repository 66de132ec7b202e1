/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import org.ecosystemstudio.documents.sections.RhythmWords;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Deliverable;
import org.ecosystemstudio.model.ecosystem.Predecessor;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.budget.CurrencyBudget;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/**
 * Actions, and tasks in a table of their own: an action's hours and budget are the frame of its tasks', so that the two
 * must not stand in one sum.
 */
final class WorkTables {

    private final Presentation presentation;
    private final Plan plan;
    private final ElementWords words;
    private final List<Currency> currencies;

    WorkTables(Presentation presentation, List<Currency> currencies) {
        this.presentation = presentation;
        this.currencies = currencies;
        plan = presentation.plan();
        words = new ElementWords(presentation);
    }

    /** All actions, in the order in which to take them up. */
    DataTable actions() {
        TableDesign<Action> design = new TableDesign<>("actions", presentation.wording());
        design.text("name", FullName::of).text("title", Action::getTitle)
                .text("goal", action -> words.titles(action.getGoals()))
                .text("priority", action -> words.label(action.getPriority()));
        addWork(design);
        design.text("rhythm", action -> words.plain(new RhythmWords(presentation.wording()).of(action.getRhythm())))
                .money("budget", currencies, currency -> action -> budget(currency, action))
                .money("spent", currencies, currency -> action -> spent(currency, action))
                .percent("progress", this::percent).text("marks", words::marks);
        return design.of(plan.agenda().actions());
    }

    /** All tasks, in the order of their actions. */
    DataTable tasks() {
        TableDesign<Task> design = new TableDesign<>("tasks", presentation.wording());
        design.text("name", FullName::of).text("title", Task::getTitle)
                .text("action", task -> task.eContainer() instanceof Action action ? words.title(action) : null);
        addWork(design);
        design.money("budget", currencies, currency -> task -> in(currency, task.getBudget()))
                .percent("progress", this::percent).text("marks", words::marks);
        List<Task> tasks = new ArrayList<>();
        plan.agenda().actions().forEach(action -> tasks.addAll(action.getTasks()));
        return design.of(tasks);
    }

    private <T extends WorkItem> void addWork(TableDesign<T> design) {
        design.text("owner", item -> words.title(item.getOwner()))
                .text("participants", item -> words.titles(item.getParticipants()))
                .text("deliverable", this::deliverables)
                .text("status", item -> words.label(item.getStatus()))
                .text("standing", item -> Presentation.capital(presentation
                        .word("standing." + plan.progress().of(item).standing())))
                .day("start", item -> work(item).start()).day("end", item -> work(item).end())
                .text("dates", this::dates)
                .period("deadline", WorkItem::getUntil)
                .number("duration", this::duration)
                .text("after", this::predecessors)
                .hours("hours", item -> positive(plan.load().hoursPerItem().get(item)));
    }

    private String deliverables(WorkItem item) {
        return ElementWords.joined(item.getDeliverables().stream().map(this::deliverable).toList());
    }

    private String deliverable(Deliverable deliverable) {
        String title = deliverable.getTitle() == null ? deliverable.getName() : deliverable.getTitle();
        return title == null || deliverable.getDate() == null ? title
                : presentation.word("data.dated", title, new Value.Period(deliverable.getDate()));
    }

    private String dates(WorkItem item) {
        ScheduledWork work = work(item);
        if (work.isUndated()) {
            return null;
        }
        boolean isDerived = work.startOrigin().isDerived() || work.endOrigin().isDerived();
        return presentation.word(work.estimated() ? "data.dates.estimated"
                : isDerived ? "data.dates.computed" : "data.dates.stated");
    }

    private BigDecimal duration(WorkItem item) {
        ScheduledWork work = work(item);
        return work.isRecurring() || !work.isBar() ? null
                : BigDecimal.valueOf(plan.calendar().workingDays(work.start(), work.end()));
    }

    private String predecessors(WorkItem item) {
        List<String> names = new ArrayList<>();
        for (Predecessor predecessor : item.getPredecessors()) {
            if (Presentation.found(predecessor.getItem()) != null) {
                String name = FullName.of(predecessor.getItem());
                names.add(predecessor.getLag() == null ? name
                        : name + ' ' + presentation.word("action.lag", new Value.Span(predecessor.getLag())));
            }
        }
        return ElementWords.joined(names);
    }

    private Money budget(Currency currency, Action action) {
        return plan.budget().in(currency).map(CurrencyBudget::costLines)
                .filter(lines -> lines.containsKey(action)).map(lines -> lines.get(action).amount()).orElse(null);
    }

    private Money spent(Currency currency, Action action) {
        return plan.budget().in(currency).map(budget -> budget.spentPerAction().get(action)).orElse(null);
    }

    private static Money in(Currency currency, Money amount) {
        return amount != null && amount.currency().equals(currency) ? amount : null;
    }

    private BigDecimal percent(WorkItem item) {
        return plan.progress().of(item).percent();
    }

    private ScheduledWork work(WorkItem item) {
        return plan.schedule().of(item);
    }

    private static BigDecimal positive(BigDecimal hours) {
        return hours.signum() == 0 ? null : hours;
    }
}
