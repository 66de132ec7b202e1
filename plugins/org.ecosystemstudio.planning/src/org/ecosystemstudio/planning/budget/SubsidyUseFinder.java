/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.PlanPeriod;
import org.ecosystemstudio.planning.calendar.WorkCalendar;
import org.ecosystemstudio.planning.recurrence.Occurrences;
import org.ecosystemstudio.planning.schedule.Schedule;

/** Finds what each subsidy is used for, planned and recorded. */
public final class SubsidyUseFinder {

    private final EcosystemView view;
    private final CostCollector costs;
    private final Purposes purposes;
    private final Subsidies subsidies;
    private final UseRecorder.Context context;

    /** Takes the model, its calendar, plan period, schedule and occurrences, and the day until which records count. */
    public SubsidyUseFinder(EcosystemView view, WorkCalendar calendar, PlanPeriod period, Schedule schedule,
            Occurrences occurrences, LocalDate today) {
        this.view = view;
        costs = new CostCollector(view, period, schedule, occurrences, new Spending(view, today));
        purposes = new Purposes(view);
        subsidies = new Subsidies(view, purposes);
        context = new UseRecorder.Context(calendar, period, schedule, occurrences, today);
    }

    /** The use of every subsidy, in the order of the view. */
    public List<SubsidyUse> find() {
        costs.collect();
        return view.all(Subsidy.class).stream().map(this::use).toList();
    }

    private SubsidyUse use(Subsidy subsidy) {
        Currency currency = subsidy.getAmount() == null ? Money.EUR : subsidy.getAmount().currency();
        List<CostLine> lines = costs.lines(currency);
        UseRecorder recorder = new UseRecorder(context, subsidy.getPeriod(), currency, lines);
        List<FundedWork> work = new ArrayList<>();
        Set<NamedElement> named = subsidies.purposes(subsidy);
        Set<NamedElement> paid = purposes.below(named);
        view.actions().stream().filter(action -> named.isEmpty() || paid.contains(action))
                .forEach(action -> work.add(recorder.record(action)));
        lines.stream().filter(line -> named.isEmpty() || paid.contains(line.element()))
                .forEach(line -> recorder.record(line).ifPresent(work::add));
        Money amount = subsidies.amount(subsidy, lines, new Money(BigDecimal.ZERO, currency));
        return new SubsidyUse(subsidy, Subsidies.isGranted(subsidy), Subsidies.isRequested(subsidy), amount, work,
                recorder.periods());
    }
}
