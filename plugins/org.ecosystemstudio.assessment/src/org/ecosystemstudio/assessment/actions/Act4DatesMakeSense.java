/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.TypedName;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Deliverable;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.planning.PlanPeriod;
import org.ecosystemstudio.planning.schedule.Conflict;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/**
 * ACT4: dependencies form no cycle, and work does not end before it starts; a warning when a date lies outside of the
 * plan period, or a task outside of its subproject. The dates of a task and the end of a rhythm count as those of an
 * action.
 */
public final class Act4DatesMakeSense implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("ACT4");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        Set<WorkItem> faulty = new HashSet<>();
        PlanPeriod period = context.plan().period();
        for (Conflict conflict : context.plan().schedule().conflicts()) {
            switch (conflict) {
                case Conflict.Cycle cycle -> {
                    faulty.addAll(cycle.path());
                    report.finding(new Circle(cycle.path()).observation());
                }
                case Conflict.EndBeforeStart order -> {
                    faulty.add(order.item());
                    report.finding(Observation.about(order.item(), Literals.WORK_ITEM__UNTIL).in("order")
                            .with(order.item(), order.start(), order.end()));
                }
                case Conflict.TaskOutsideSubproject task -> {
                    faulty.add(task.item());
                    report.finding(outsideSubproject(task));
                }
                case Conflict.OutsidePeriod outside -> {
                    faulty.add(outside.item());
                    report.finding(outsidePeriod(outside.item(), featureOf(outside.item(), outside.day()),
                            outside.day(), period));
                }
                case Conflict.DeadlineTooEarly deadline -> {
                    // what ACT5 is about
                }
            }
        }
        context.view().actions().forEach(action -> checkRhythm(action, period, faulty, report));
        if (period.origin() == PlanPeriod.Origin.DECLARED) {
            context.plan().schedule().all().forEach(work -> checkInside(work.item(), period, report));
        }
        for (ScheduledWork work : context.plan().schedule().all()) {
            if (isDated(work.item()) && !faulty.contains(work.item())) {
                report.evidence(work.item());
            }
        }
    }

    /** Looks at the milestones and deliverables within a piece of work. */
    private static void checkInside(WorkItem item, PlanPeriod period, RuleReport report) {
        for (EObject part : item.eContents()) {
            switch (part) {
                case Milestone milestone -> checkDate(milestone, milestone.getDate(), Literals.MILESTONE__DATE, period,
                        report);
                case Deliverable deliverable -> checkDate(deliverable, deliverable.getDate(),
                        Literals.DELIVERABLE__DATE, period, report);
                default -> {
                    // has no day of its own that the plan period bounds
                }
            }
        }
    }

    private static void checkDate(Element element, CalendarPeriod date, EStructuralFeature feature, PlanPeriod period,
            RuleReport report) {
        if (date != null && !period.contains(date.lastDay())) {
            report.finding(outsidePeriod(element, feature, date.lastDay(), period));
        }
    }

    private static void checkRhythm(Action action, PlanPeriod period, Set<WorkItem> faulty, RuleReport report) {
        LocalDate end = endOfRhythm(action);
        if (end == null) {
            return;
        }
        if (action.getFrom() != null && end.isBefore(action.getFrom().firstDay())) {
            faulty.add(action);
            report.finding(Observation.about(action, Literals.ACTION__RHYTHM).in("rhythm")
                    .with(action, action.getFrom().firstDay(), end));
        } else if (period.origin() == PlanPeriod.Origin.DECLARED && !period.contains(end)) {
            faulty.add(action);
            report.finding(outsidePeriod(action, Literals.ACTION__RHYTHM, end, period));
        }
    }

    private static Observation outsideSubproject(Conflict.TaskOutsideSubproject task) {
        return Observation.about(task.item(), featureOf(task.item(), task.day()))
                .in(task.day().isBefore(task.bound()) ? "task.early" : "task.late").as(Severity.WARNING)
                .with(TypedName.of(task.item()), task.day(), TypedName.of(task.subproject()), task.bound())
                .relatedTo(List.of(task.subproject()));
    }

    private static Observation outsidePeriod(Element item, EStructuralFeature feature, LocalDate day,
            PlanPeriod period) {
        LocalDate first = day.isBefore(period.firstDay()) ? day : period.firstDay();
        LocalDate last = day.isAfter(period.lastDay()) ? day : period.lastDay();
        return Observation.about(item, feature).in("period").as(Severity.WARNING)
                .with(item, day, period.firstDay(), period.lastDay(), first, last);
    }

    private static EStructuralFeature featureOf(WorkItem item, LocalDate day) {
        CalendarPeriod until = item.getUntil();
        return until != null && until.lastDay().equals(day) ? Literals.WORK_ITEM__UNTIL : Literals.WORK_ITEM__FROM;
    }

    private static LocalDate endOfRhythm(Action action) {
        return action.getRhythm() == null || action.getRhythm().getUntil() == null ? null
                : action.getRhythm().getUntil().lastDay();
    }

    private static boolean isDated(WorkItem item) {
        return item.getFrom() != null || item.getUntil() != null || !item.getPredecessors().isEmpty()
                || item instanceof Action action && endOfRhythm(action) != null;
    }
}
