/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.model.ReducedModel;
import org.ecosystemstudio.model.ecosystem.Element;
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
        Redaction redaction = new Redaction(disclosure);
        List<Element> hidden = whole.view().all(Element.class).stream().filter(redaction::hides).toList();
        ReducedModel first = ReducedModel.without(whole.view(), hidden, redaction::clear);
        Plan plan = Plan.of(first.view(), whole.today());
        List<WorkItem> moved = movedWork(whole, first, plan);
        moved.forEach(copy -> fix(copy, whole.schedule().of((WorkItem) first.original(copy))));
        return new DisclosedPlan(disclosure, moved.isEmpty() ? plan : Plan.of(first.view(), whole.today()), first);
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

    /** Days that were stated stay as they were, so that a deadline is never one that somebody reckoned. */
    private static void fix(WorkItem copy, ScheduledWork work) {
        if (copy.getFrom() == null && work.start() != null) {
            copy.setFrom(new CalendarPeriod.Day(work.start()));
        }
        if (copy.getUntil() == null && work.end() != null) {
            copy.setUntil(new CalendarPeriod.Day(work.end()));
        }
        copy.setDuration(null);
        copy.getPredecessors().clear();
    }
}
