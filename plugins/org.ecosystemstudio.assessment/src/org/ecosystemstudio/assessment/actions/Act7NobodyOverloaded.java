/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.TypedName;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.planning.load.ActorLoad;
import org.ecosystemstudio.planning.load.Assignment;
import org.ecosystemstudio.planning.load.MonthlyCapacity;

/**
 * ACT7: no owner has more hours planned in a month than its declared capacity. It speaks of owners that declare one and
 * have hours planned in months.
 */
public final class Act7NobodyOverloaded implements ElementRule<Actor> {

    private static final int SHOWN = 5;
    private static final String MORE = "…";

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("ACT7");
    }

    @Override
    public Class<Actor> subject() {
        return Actor.class;
    }

    @Override
    public boolean appliesTo(Actor actor, RuleContext context) {
        return !capacity(actor, context).isUnknown() && !load(actor, context).hoursPerMonth().isEmpty();
    }

    @Override
    public void check(Actor actor, RuleContext context, RuleReport report) {
        MonthlyCapacity capacity = capacity(actor, context);
        ActorLoad load = load(actor, context);
        int months = 0;
        YearMonth worst = null;
        BigDecimal mostOver = BigDecimal.ZERO;
        for (Map.Entry<YearMonth, BigDecimal> planned : load.hoursPerMonth().entrySet()) {
            BigDecimal over = planned.getValue().subtract(capacity.hoursIn(planned.getKey()));
            if (over.signum() > 0) {
                months++;
            }
            if (over.compareTo(mostOver) > 0) {
                mostOver = over;
                worst = planned.getKey();
            }
        }
        if (worst != null) {
            List<WorkItem> work = ownWorkIn(worst, load);
            report.finding(Observation.about(actor, Literals.ACTOR__CAPACITIES).in(months == 1 ? "" : "months")
                    .with(BareName.of(actor), worst,
                            load.hoursPerMonth().get(worst).setScale(1, RoundingMode.CEILING),
                            capacity.hoursIn(worst).setScale(1, RoundingMode.FLOOR), names(work),
                            BigDecimal.valueOf(months))
                    .relatedTo(work.subList(0, Math.min(work.size(), SHOWN))));
        }
    }

    private static MonthlyCapacity capacity(Actor actor, RuleContext context) {
        return new MonthlyCapacity(actor, context.plan().calendar());
    }

    private static ActorLoad load(Actor actor, RuleContext context) {
        return context.plan().load().of(actor);
    }

    private static List<WorkItem> ownWorkIn(YearMonth month, ActorLoad load) {
        return load.assignments().stream()
                .filter(assignment -> assignment.hours().signum() > 0 && takesPlaceIn(month, assignment))
                .map(Assignment::item).toList();
    }

    private static boolean takesPlaceIn(YearMonth month, Assignment assignment) {
        if (assignment.work().isRecurring()) {
            return assignment.occurrences().stream().anyMatch(time -> YearMonth.from(time.firstDay()).equals(month));
        }
        return !assignment.work().isUndated() && !month.atEndOfMonth().isBefore(assignment.work().firstKnownDay())
                && !month.atDay(1).isAfter(assignment.work().lastKnownDay());
    }

    private static List<String> names(List<WorkItem> work) {
        List<String> names = new ArrayList<>(work.stream().limit(SHOWN).map(TypedName::of).toList());
        if (work.size() > SHOWN) {
            names.add(MORE);
        }
        return names;
    }
}
