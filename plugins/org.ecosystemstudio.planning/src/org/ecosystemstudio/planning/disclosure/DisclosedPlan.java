/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.model.ReducedModel;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Expense;
import org.ecosystemstudio.model.ecosystem.FinanceEntry;
import org.ecosystemstudio.model.ecosystem.Person;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SwotItem;
import org.ecosystemstudio.model.ecosystem.SwotKind;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/**
 * A plan as an audience may see it: of a copy of the model in which what is not for that audience is not there at all, so
 * that no document can show it. Work keeps the days that it has in the whole plan, also where these come from work that the
 * audience does not see.
 *
 * @param disclosure what the audience may see
 * @param plan the plan that may be shown
 * @param model the copy of the model
 */
public record DisclosedPlan(Disclosure disclosure, Plan plan, ReducedModel model) {

    /** Creates a plan; no part is null. */
    public DisclosedPlan {
        Objects.requireNonNull(disclosure);
        Objects.requireNonNull(plan);
        Objects.requireNonNull(model);
    }

    /** The plan as an audience may see it. */
    public static DisclosedPlan of(Plan whole, Audience audience) {
        Disclosure disclosure = Disclosure.of(whole.view(), audience);
        List<Element> hidden = whole.view().all(Element.class).stream()
                .filter(element -> isHidden(element, disclosure)).toList();
        Consumer<EObject> change =
                disclosure.shows(VisibilitySubject.AMOUNTS) ? kept -> {} : DisclosedPlan::withoutAmounts;
        ReducedModel first = ReducedModel.without(whole.view(), hidden, change);
        Plan plan = Plan.of(first.view(), whole.today());
        List<WorkItem> moved = movedWork(whole, first, plan);
        moved.forEach(copy -> fix(copy, whole.schedule().of((WorkItem) first.original(copy))));
        return new DisclosedPlan(disclosure, moved.isEmpty() ? plan : Plan.of(first.view(), whole.today()), first);
    }

    private static boolean isHidden(Element element, Disclosure disclosure) {
        if (!disclosure.shows(element)) {
            return true;
        }
        return switch (element) {
            case Risk risk -> !disclosure.shows(VisibilitySubject.RISKS);
            case SwotItem item -> !disclosure.shows(VisibilitySubject.RISKS)
                    && (item.getKind() == SwotKind.WEAKNESS || item.getKind() == SwotKind.THREAT);
            case Person person -> !disclosure.shows(VisibilitySubject.PERSONS);
            case Waiver waiver -> !disclosure.shows(VisibilitySubject.OPEN_POINTS);
            case CostShare share -> !disclosure.shows(VisibilitySubject.AMOUNTS);
            case Expense expense -> !disclosure.shows(VisibilitySubject.AMOUNTS);
            case Subsidy subsidy -> false;
            case FinanceEntry entry -> !disclosure.shows(VisibilitySubject.AMOUNTS);
            default -> false;
        };
    }

    private static void withoutAmounts(EObject kept) {
        for (EAttribute attribute : kept.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == Literals.MONEY) {
                kept.eUnset(attribute);
            }
        }
        if (kept instanceof Subsidy subsidy) {
            subsidy.setShare(null);
        }
    }

    private static List<WorkItem> movedWork(Plan whole, ReducedModel model, Plan plan) {
        List<WorkItem> moved = new ArrayList<>();
        for (ScheduledWork work : plan.schedule().all()) {
            ScheduledWork before = whole.schedule().of((WorkItem) model.original(work.item()));
            if (!Objects.equals(before.start(), work.start()) || !Objects.equals(before.end(), work.end())) {
                moved.add(work.item());
            }
        }
        return moved;
    }

    private static void fix(WorkItem copy, ScheduledWork work) {
        copy.setFrom(work.start() == null ? null : new CalendarPeriod.Day(work.start()));
        copy.setUntil(work.end() == null ? null : new CalendarPeriod.Day(work.end()));
        copy.setDuration(null);
        copy.getPredecessors().clear();
    }
}
