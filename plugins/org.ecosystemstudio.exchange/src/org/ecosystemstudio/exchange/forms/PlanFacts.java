/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ecosystemstudio.exchange.values.LooseUnit;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Measurement;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.model.values.TimeSpan;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.progress.KpiProgress;

/**
 * What the plan computes of work, whatever the model says: dates, hours and costs. A document shows them, so that one
 * that comes back with them says nothing new.
 */
public final class PlanFacts {

    private final Plan plan;

    /** What a plan computes. */
    public PlanFacts(Plan plan) {
        this.plan = plan;
    }

    /** Whether a new value is what the plan computes for an element of the model. */
    static boolean say(EObject element, EAttribute attribute, Object value, RowDraft row) {
        if (row.facts() == null || row.isNew()) {
            return false;
        }
        return switch (element) {
            case WorkItem item -> row.facts().compute(item, attribute, value);
            case Measurement measurement -> attribute == Literals.MEASUREMENT__UNIT && measurement.getUnit() == null
                    && measurement.eContainer() instanceof Kpi kpi && row.facts().indicator(kpi) != null
                    && LooseUnit.same(String.valueOf(value), row.facts().indicator(kpi).getUnit());
            default -> false;
        };
    }

    /** Whether an element that names none takes another one from elsewhere: a task its owner from its action. */
    static boolean say(EObject element, EReference reference, Object value, RowDraft row) {
        return row.facts() != null && !row.isNew() && reference == Literals.WORK_ITEM__OWNER
                && element instanceof Task task && task.getOwner() == null
                && task.eContainer() instanceof Action action && action.getOwner() == value;
    }

    /** The part that the plan takes from elsewhere where the row's element has none: of a KPI, the goal's indicator. */
    static EObject inherited(RowDraft row, EReference containment) {
        return row.facts() != null && !row.isNew() && containment == Literals.KPI__INDICATOR
                && row.element() instanceof Kpi kpi ? row.facts().indicator(kpi) : null;
    }

    private Indicator indicator(Kpi kpi) {
        KpiProgress progress = plan.progress().kpis().get(kpi);
        return progress == null ? null : progress.indicator();
    }

    private boolean compute(WorkItem item, EAttribute attribute, Object value) {
        if (attribute == Literals.WORK_ITEM__FROM) {
            return isDay(value, plan.schedule().of(item).start());
        }
        if (attribute == Literals.WORK_ITEM__UNTIL) {
            return isDay(value, plan.schedule().of(item).end());
        }
        if (attribute == Literals.WORK_ITEM__HOURS && value instanceof TimeSpan span) {
            return span.unit() == TimeSpan.Unit.HOURS && plan.load().hoursPerItem().get(item) != null
                    && plan.load().hoursPerItem().get(item).compareTo(span.amount()) == 0;
        }
        return attribute == Literals.WORK_ITEM__BUDGET && value instanceof Money money
                && plan.budget().in(money.currency()).map(budget -> budget.costLines().get(item))
                        .map(line -> line.amount().equals(money)).orElse(false);
    }

    private static boolean isDay(Object value, LocalDate computed) {
        return computed != null && value instanceof CalendarPeriod.Day day && day.day().equals(computed);
    }
}
