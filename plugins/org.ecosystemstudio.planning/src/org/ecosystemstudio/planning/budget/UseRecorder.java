/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Cost;
import org.ecosystemstudio.model.ecosystem.Expense;
import org.ecosystemstudio.model.ecosystem.HoursWorked;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.PlanPeriod;
import org.ecosystemstudio.planning.calendar.WorkCalendar;
import org.ecosystemstudio.planning.recorded.HoursOfWork;
import org.ecosystemstudio.planning.recorded.RecordedProgress;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.ecosystemstudio.planning.recurrence.Occurrences;
import org.ecosystemstudio.planning.schedule.Schedule;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/**
 * Sets what is planned for pieces of work beside what is recorded of them, per period. Planned hours are spread over
 * working days, planned cost over days, both of recurring work over its times: as work load and budget do.
 */
final class UseRecorder {

    private static final Comparator<ReportPeriod> IN_TIME = Comparator.comparing(ReportPeriod::kind)
            .thenComparing(ReportPeriod::firstDay, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Context context;
    private final Currency currency;
    private final ReportSlots slots;
    private final Map<NamedElement, CostLine> lines = new HashMap<>();
    private final Map<ReportPeriod, Realisation> periods = new TreeMap<>(IN_TIME);
    private Realisation whole;
    private Realisation within;

    UseRecorder(Context context, CalendarPeriod stated, Currency currency, List<CostLine> lines) {
        this.context = context;
        this.currency = currency;
        slots = new ReportSlots(stated, context.today);
        lines.forEach(line -> this.lines.put(line.element(), line));
        begin();
    }

    /** What is known of the work of a model. */
    record Context(WorkCalendar calendar, PlanPeriod period, Schedule schedule, Occurrences occurrences,
            LocalDate today) {
    }

    /** Records an action with its tasks. */
    FundedWork record(Action action) {
        begin();
        BigDecimal ofTasks = BigDecimal.ZERO;
        for (Task task : action.getTasks()) {
            BigDecimal hours = HoursOfWork.of(task.getHours());
            ofTasks = ofTasks.add(hours);
            planHours(task, hours);
            addRecords(task);
        }
        planHours(action, HoursOfWork.of(action.getHours()).subtract(ofTasks).max(BigDecimal.ZERO));
        addRecords(action);
        CostLine line = lines.get(action);
        if (line != null) {
            ScheduledWork work = context.schedule.of(action);
            planCost(line.amount(), context.occurrences.of(action), work.firstKnownDay(), work.lastKnownDay());
        }
        return new FundedWork(action, whole, within, RecordedProgress.isClosed(action, context.today));
    }

    /** Records a cost entry; empty for the cost of an action. */
    Optional<FundedWork> record(CostLine line) {
        if (!(line.element() instanceof Cost cost)) {
            return Optional.empty();
        }
        begin();
        CalendarPeriod own = cost.getPeriod();
        planCost(line.amount(), List.of(), own == null ? context.period.firstDay() : own.firstDay(),
                own == null ? context.period.lastDay() : own.lastDay());
        return Optional.of(new FundedWork(cost, whole, within, false));
    }

    /** The periods in which anything was recorded so far, in order of time. */
    List<PeriodUse> periods() {
        List<PeriodUse> uses = new ArrayList<>();
        periods.forEach((period, use) -> uses.add(new PeriodUse(period, use)));
        return uses;
    }

    private void begin() {
        whole = Realisation.none(currency);
        within = whole;
    }

    private void planHours(WorkItem item, BigDecimal hours) {
        if (hours.signum() == 0) {
            return;
        }
        ScheduledWork work = context.schedule.of(item);
        Map<ReportPeriod, ReportSlots.Part> parts = work.isRecurring()
                ? slots.byTimes(hours, context.occurrences.of(item))
                : slots.byDays(hours, work.firstKnownDay(), work.lastKnownDay(), context.calendar::workingDays);
        parts.forEach((period, part) -> add(period, new Realisation(hours(part.all()), hours(part.due()),
                Amounts.none(currency))));
    }

    private void planCost(Money cost, List<Occurrence> times, LocalDate from, LocalDate to) {
        if (cost.amount().signum() == 0) {
            return;
        }
        Map<ReportPeriod, ReportSlots.Part> parts = times.isEmpty()
                ? slots.byDays(cost.amount(), from, to, (first, last) -> ChronoUnit.DAYS.between(first, last) + 1)
                : slots.byTimes(cost.amount(), times);
        parts.forEach((period, part) -> add(period, new Realisation(cost(part.all()), cost(part.due()),
                Amounts.none(currency))));
    }

    private void addRecords(WorkItem item) {
        for (HoursWorked worked : item.getWorked()) {
            if (isUntilToday(worked.getPeriod())) {
                addRecorded(worked.getPeriod(), hours(HoursOfWork.of(worked.getHours())));
            }
        }
        for (Expense expense : item.getSpent()) {
            if (expense.getAmount() != null && expense.getAmount().currency().equals(currency)
                    && isUntilToday(expense.getDate())) {
                addRecorded(expense.getDate(), cost(expense.getAmount().amount()));
            }
        }
    }

    private boolean isUntilToday(CalendarPeriod date) {
        return date == null || !date.firstDay().isAfter(context.today);
    }

    private void addRecorded(CalendarPeriod date, Amounts recorded) {
        Amounts none = Amounts.none(currency);
        add(slots.of(date == null ? null : date.firstDay()), new Realisation(none, none, recorded));
    }

    private void add(ReportPeriod period, Realisation part) {
        whole = whole.plus(part);
        within = period.kind() == ReportPeriod.Kind.OUTSIDE ? within : within.plus(part);
        periods.merge(period, part, Realisation::plus);
    }

    private Amounts hours(BigDecimal hours) {
        return new Amounts(hours, new Money(BigDecimal.ZERO, currency));
    }

    private Amounts cost(BigDecimal amount) {
        return new Amounts(BigDecimal.ZERO, new Money(amount, currency));
    }
}
