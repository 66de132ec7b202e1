/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.AddValue;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Involvement;
import org.ecosystemstudio.model.ecosystem.Level;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.model.values.TimeSpan;

/** Fixes of ACT: every action can be carried out and followed. */
final class ActionFixes {

    private static final TimeSpan WEEK_OF_HOURS = TimeSpan.hours(BigDecimal.valueOf(40));
    private static final int TOGETHER = 2;
    private static final int FITS_WELL = 4;

    private ActionFixes() {
    }

    static void addTo(FixList list) {
        list.add("ACT1", Action.class, ActionFixes::own, "owner", "outsider");
        list.add("ACT1", Action.class, ActionFixes::deliver, "deliverable");
        list.add("ACT2", Action.class, ActionFixes::plan);
        list.add("ACT3", Action.class, ActionFixes::measure);
        list.add("ACT6", Action.class, ActionFixes::split, "subproject");
        list.add("ACT8", Action.class, ActionFixes::share, "nobody", "alone");
        list.add("ACT8", Action.class, ActionFixes::split, "large");
    }

    /** Gives the action to a participant, or makes its owner a participant. */
    private static List<EditOperation> own(Action action, EditedModel model, Finding finding) {
        Actor owner = action.getOwner();
        List<EditOperation> operations = new ArrayList<>();
        if (owner != null && !owner.eIsProxy()) {
            operations.add(new SetValue(owner, Literals.ACTOR__INVOLVEMENT, Involvement.PARTICIPANT));
        }
        operations.addAll(model.eachParticipant(actor -> actor == owner ? -1 : closeness(actor, action),
                actor -> new SetValue(action, Literals.WORK_ITEM__OWNER, actor)));
        return operations;
    }

    private static int closeness(Actor actor, Action action) {
        boolean doesTask = action.getTasks().stream().anyMatch(task -> task.getOwner() == actor);
        boolean ownsGoal = action.getGoals().stream().map(Goal::getOwner).anyMatch(owner -> owner == actor);
        return (action.getParticipants().contains(actor) ? FITS_WELL : 0) + (doesTask ? 2 : 0) + (ownsGoal ? 2 : 0)
                + (actor.isDriver() ? 1 : 0);
    }

    private static List<EditOperation> deliver(Action action, EditedModel model, Finding finding) {
        return List.of(new AddElement(action, Literals.WORK_ITEM__DELIVERABLES,
                model.titled(Literals.DELIVERABLE, "deliverable").element()));
    }

    /** Adds all that is missing to plan the action, with numbers that stand in the label and are to be looked at. */
    private static List<EditOperation> plan(Action action, EditedModel model, Finding finding) {
        List<EditOperation> parts = new ArrayList<>();
        if (action.getPriority() == Level.UNSPECIFIED) {
            parts.add(new SetValue(action, Literals.ACTION__PRIORITY, Level.MEDIUM));
        }
        boolean timed = action.getRhythm() != null || hasTime(action)
                || action.getTasks().stream().anyMatch(ActionFixes::hasTime);
        if (!timed) {
            parts.add(new SetValue(action, Literals.WORK_ITEM__UNTIL, deadline(action, model)));
        }
        if (action.getHours() == null && action.getTasks().stream().allMatch(task -> task.getHours() == null)) {
            parts.add(new SetValue(action, Literals.WORK_ITEM__HOURS, WEEK_OF_HOURS));
        }
        if (action.getBudget() == null && action.getTasks().stream().allMatch(task -> task.getBudget() == null)) {
            parts.add(new SetValue(action, Literals.WORK_ITEM__BUDGET, Money.euro(0)));
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        Sentence sentence = Sentence.of("all", List.copyOf(parts));
        if (action.getDescription() == null) {
            parts.add(model.ask(action, Literals.NAMED_ELEMENT__DESCRIPTION, "action.plan"));
        }
        return List.of(EditedModel.together(sentence, parts));
    }

    private static boolean hasTime(WorkItem item) {
        return item.getUntil() != null || item.getDuration() != null;
    }

    /** The earliest deadline of the goals that the action serves; else the end of the plan. */
    private static CalendarPeriod deadline(Action action, EditedModel model) {
        return action.getGoals().stream().map(Goal::getDeadline).filter(date -> date != null)
                .min(Comparator.comparing(CalendarPeriod::lastDay)).orElseGet(model::endOfPlan);
    }

    private static List<EditOperation> measure(Action action, EditedModel model, Finding finding) {
        return List.of(new AddElement(action, Literals.WORK_ITEM__PROGRESS, Draft.of(Literals.PROGRESS_RECORD)
                .with(Literals.PROGRESS_RECORD__MEASURE, model.placeholder("progress")).element()));
    }

    private static List<EditOperation> split(Action action, EditedModel model, Finding finding) {
        Task task = (Task) model.named(Literals.TASK, "task").element();
        return List.of(new AddElement(action, Literals.ACTION__TASKS, task));
    }

    /** Lets participants take part: one more, or the first two. */
    private static List<EditOperation> share(Action action, EditedModel model, Finding finding) {
        List<Actor> others = model.view().participants().stream().filter(
                actor -> actor.getName() != null && actor != action.getOwner()
                        && !action.getParticipants().contains(actor))
                .toList();
        int involved = model.view().participants().size() - others.size();
        int missing = Math.max(1, TOGETHER - involved);
        if (missing > 1) {
            return others.size() < missing ? List.of()
                    : List.of(EditedModel.together(Sentence.of("take.part", others.subList(0, missing), action),
                            others.subList(0, missing).stream()
                                    .map(actor -> new AddValue(action, Literals.WORK_ITEM__PARTICIPANTS, actor))
                                    .toList()));
        }
        return model.best(others, actor -> closeness(actor, action)).stream()
                .<EditOperation>map(actor -> new AddValue(action, Literals.WORK_ITEM__PARTICIPANTS, actor)).toList();
    }
}
