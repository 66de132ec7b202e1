/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.values.Money;

/**
 * What a subsidy is used for, planned and recorded, as a funder asks it. Money in another currency than the subsidy's is
 * left out. Hours are not valued: the model does not say what the funder pays for an hour.
 *
 * @param subsidy the subsidy
 * @param granted whether it is granted
 * @param requested whether it is requested and not decided on
 * @param amount what it can bring at most: its amount, and never more than its share of the planned cost; zero when it
 *        states neither
 * @param work the actions and cost entries that it is for, by {@link Budgeting}, in the order of the view; all of them
 *        when it is for nothing in particular
 * @param periods the periods in order of time, those without anything left out: the period that the subsidy states and the
 *        days outside of it, otherwise calendar years; what has no day stands last. They sum to the work exactly
 */
public record SubsidyUse(Subsidy subsidy, boolean granted, boolean requested, Money amount,
        List<FundedWork> work, List<PeriodUse> periods) {

    /** Keeps copies. */
    public SubsidyUse {
        Objects.requireNonNull(subsidy);
        Objects.requireNonNull(amount);
        work = List.copyOf(work);
        periods = List.copyOf(periods);
    }

    /** All of it together. */
    public Realisation total() {
        return work.stream().map(FundedWork::realisation).reduce(Realisation.none(amount.currency()),
                Realisation::plus);
    }

    /** What all of it is expected to take in the end. */
    public Amounts expected() {
        return work.stream().map(FundedWork::expected).reduce(Amounts.none(amount.currency()), Amounts::plus);
    }

    /** What of {@link #total} its period allows it to pay: all but what falls outside of a stated period. */
    public Realisation within() {
        return work.stream().map(FundedWork::within).reduce(Realisation.none(amount.currency()), Realisation::plus);
    }

    /** What of {@link #expected} is expected to fall in its period. */
    public Amounts expectedWithin() {
        return work.stream().map(FundedWork::expectedWithin).reduce(Amounts.none(amount.currency()), Amounts::plus);
    }

    /** Cost planned or spent outside of the stated period, for which it pays nothing: whichever is more. */
    public Money costOutside() {
        Realisation outside = periods.stream().filter(use -> use.period().kind() == ReportPeriod.Kind.OUTSIDE)
                .map(PeriodUse::realisation).reduce(Realisation.none(amount.currency()), Realisation::plus);
        return outside.planned().most(outside.recorded()).cost();
    }

    /** What it pays of a cost in its period by its share, at most its amount; empty when it states no share. */
    public Optional<Money> partOf(Money cost) {
        BigDecimal share = subsidy.getShare();
        if (share == null) {
            return Optional.empty();
        }
        Money part = cost.times(share.movePointLeft(2));
        return Optional.of(part.compareTo(amount) > 0 ? amount : part);
    }
}
