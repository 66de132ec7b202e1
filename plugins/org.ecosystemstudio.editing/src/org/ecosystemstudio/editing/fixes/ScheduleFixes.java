/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.RemoveElement;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.DateRange;

/** Fixes of ACT4 to ACT6: dates that can be kept. */
final class ScheduleFixes {

    private ScheduleFixes() {
    }

    static void addTo(FixList list) {
        list.add("ACT4", WorkItem.class, ScheduleFixes::cutCircle, "circle", "itself");
        list.add("ACT4", WorkItem.class, ScheduleFixes::swapDates, "order");
        list.add("ACT4", Element.class, ScheduleFixes::widenPeriod, "period");
        list.add("ACT4", WorkItem.class, ScheduleFixes::moveIntoSubproject, "task.early", "task.late");
        list.add("ACT4", Action.class, ScheduleFixes::endRhythm, "rhythm");
        list.add("ACT5", WorkItem.class, ScheduleFixes::postpone);
        list.add("ACT6", Action.class, ScheduleFixes::endRhythm, "end");
    }

    /** Takes out the predecessor by which the finding shows the circle. */
    private static List<EditOperation> cutCircle(WorkItem item, EditedModel model, Finding finding) {
        return item.getPredecessors().stream()
                .filter(predecessor -> predecessor.getItem() == item
                        || finding.related().contains(predecessor.getItem()))
                .limit(1).map(predecessor -> EditedModel.together(
                        Sentence.of("no.longer.after", item, predecessor.getItem()),
                        List.of(new RemoveElement(predecessor))))
                .toList();
    }

    private static List<EditOperation> swapDates(WorkItem item, EditedModel model, Finding finding) {
        CalendarPeriod from = item.getFrom();
        CalendarPeriod until = item.getUntil();
        return from == null || until == null ? List.of()
                : List.of(EditedModel.together(Sentence.of("swap.dates", item, until, from),
                        List.of(new SetValue(item, Literals.WORK_ITEM__FROM, until),
                                new SetValue(item, Literals.WORK_ITEM__UNTIL, from))));
    }

    /** Widens the period of the ecosystem so that the day lies in it. */
    private static List<EditOperation> widenPeriod(Element dated, EditedModel model, Finding finding) {
        List<LocalDate> days = days(finding);
        return days.size() < 2 ? List.of()
                : model.view().ecosystem().stream().filter(ecosystem -> ecosystem.getPeriod() != null)
                        .<EditOperation>map(ecosystem -> new SetValue(ecosystem, Literals.ECOSYSTEM__PERIOD,
                                new DateRange(CalendarPeriod.of(days.get(days.size() - 2)),
                                        CalendarPeriod.of(days.getLast()))))
                        .toList();
    }

    /** Moves the date of a task to that of its subproject. */
    private static List<EditOperation> moveIntoSubproject(WorkItem item, EditedModel model, Finding finding) {
        EStructuralFeature feature = finding.feature();
        return feature == null || days(finding).isEmpty() ? List.of()
                : List.of(new SetValue(item, feature, CalendarPeriod.of(days(finding).getLast())));
    }

    /** Moves the deadline to the first day that the predecessors allow. */
    private static List<EditOperation> postpone(WorkItem item, EditedModel model, Finding finding) {
        return Optional.of(days(finding)).filter(days -> !days.isEmpty())
                .<List<EditOperation>>map(days -> List.of(
                        new SetValue(item, Literals.WORK_ITEM__UNTIL, CalendarPeriod.of(days.getLast()))))
                .orElse(List.of());
    }

    private static List<EditOperation> endRhythm(Action action, EditedModel model, Finding finding) {
        return action.getRhythm() == null ? List.of()
                : List.of(EditedModel.together(Sentence.of("rhythm.until", action, model.endOfPlan()), List.of(
                        new SetValue(action.getRhythm(), Literals.RECURRENCE__UNTIL, model.endOfPlan()))));
    }

    /** The days that a finding names, in the order of its message's places. */
    private static List<LocalDate> days(Finding finding) {
        return finding.wording().arguments().stream().filter(LocalDate.class::isInstance).map(LocalDate.class::cast)
                .toList();
    }
}
