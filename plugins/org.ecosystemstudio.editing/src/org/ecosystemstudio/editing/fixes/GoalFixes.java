/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.AddValue;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.RemoveValue;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.values.CalendarPeriod;

/** Fixes of GOAL: goals are concrete, measurable, time-bound, and tied to what is done. */
final class GoalFixes {

    private static final int FITS_WELL = 4;

    private GoalFixes() {
    }

    static void addTo(FixList list) {
        list.add("GOAL1", Goal.class, (goal, model, finding) -> List
                .of(model.ask(goal, Literals.NAMED_ELEMENT__DESCRIPTION, "goal.description")), "");
        list.add("GOAL1", Goal.class, GoalFixes::nameOwner, "owner");
        list.add("GOAL2", Goal.class, (goal, model, finding) -> List
                .of(new AddElement(goal, Literals.GOAL__INDICATOR, indicator(model))), "none");
        list.add("GOAL2", Indicator.class, GoalFixes::complete, "");
        list.add("GOAL3", Goal.class, ComplementarityFixes::offer, "requires");
        list.add("GOAL4", Goal.class, GoalFixes::setDeadline, "");
        list.add("GOAL4", Goal.class, GoalFixes::moveDeadline, "late");
        list.add("GOAL5", Goal.class, GoalFixes::serve);
        list.add("GOAL6", Action.class, GoalFixes::chooseGoal);
        list.add("GOAL7", Goal.class, GoalFixes::cutTie);
    }

    /** Adds the owner and, where that is missing too, the description. */
    private static List<EditOperation> nameOwner(Goal goal, EditedModel model, Finding finding) {
        return model.eachParticipant(actor -> closeness(actor, goal, model), actor -> {
            EditOperation owner = new SetValue(goal, Literals.GOAL__OWNER, actor);
            if (goal.getDescription() != null) {
                return owner;
            }
            List<EditOperation> both = List.of(owner,
                    model.ask(goal, Literals.NAMED_ELEMENT__DESCRIPTION, "goal.description"));
            return EditedModel.together(Sentence.of("all", both), both);
        });
    }

    /** How near an actor is to a goal: who works for it, then who supports it, then who drives. */
    static int closeness(Actor actor, Goal goal, EditedModel model) {
        boolean works = model.view().actionsOf(goal).stream()
                .anyMatch(action -> action.getOwner() == actor || action.getParticipants().contains(actor));
        return (works ? FITS_WELL : 0) + (goal.getSupporters().contains(actor) ? 2 : 0) + (actor.isDriver() ? 1 : 0);
    }

    /** Adds what an indicator lacks: to begin at nothing, to gain one, and a unit to be written. */
    private static List<EditOperation> complete(Indicator indicator, EditedModel model, Finding finding) {
        List<EditOperation> parts = new ArrayList<>();
        if (indicator.getBaseline() == null) {
            parts.add(new SetValue(indicator, Literals.INDICATOR__BASELINE, BigDecimal.ZERO));
        }
        if (indicator.getTarget() == null) {
            parts.add(new SetValue(indicator, Literals.INDICATOR__TARGET,
                    indicator.getBaseline() == null ? BigDecimal.ONE : indicator.getBaseline().add(BigDecimal.ONE)));
        }
        if (indicator.getUnit() == null) {
            parts.add(model.ask(indicator, Literals.INDICATOR__UNIT, "unit"));
        }
        return parts.isEmpty() ? List.of()
                : List.of(EditedModel.together(Sentence.of("all", parts), parts));
    }

    static EObject indicator(EditedModel model) {
        return Draft.of(Literals.INDICATOR).with(Literals.INDICATOR__TEXT, model.placeholder("indicator"))
                .with(Literals.INDICATOR__BASELINE, BigDecimal.ZERO).with(Literals.INDICATOR__TARGET, BigDecimal.ONE)
                .with(Literals.INDICATOR__UNIT, model.placeholder("unit")).element();
    }

    /** Takes the deadline of the goal above, and the end of the plan where that is not later. */
    private static List<EditOperation> setDeadline(Goal goal, EditedModel model, Finding finding) {
        CalendarPeriod above = EcosystemView.parentOf(goal).map(Goal::getDeadline).orElse(null);
        List<EditOperation> operations = new ArrayList<>();
        if (above != null) {
            operations.add(new SetValue(goal, Literals.GOAL__DEADLINE, above));
        }
        if (above == null || !model.endOfPlan().lastDay().isAfter(above.lastDay())) {
            operations.add(new SetValue(goal, Literals.GOAL__DEADLINE, model.endOfPlan()));
        }
        return operations;
    }

    /** Moves one of the two deadlines that contradict to the other. */
    private static List<EditOperation> moveDeadline(Goal goal, EditedModel model, Finding finding) {
        return EcosystemView.parentOf(goal).filter(parent -> parent.getDeadline() != null)
                .<List<EditOperation>>map(
                        parent -> List.of(new SetValue(goal, Literals.GOAL__DEADLINE, parent.getDeadline()),
                                new SetValue(parent, Literals.GOAL__DEADLINE, goal.getDeadline())))
                .orElse(List.of());
    }

    /** Adds an action for the goal, or a subgoal. */
    private static List<EditOperation> serve(Goal goal, EditedModel model, Finding finding) {
        Draft action = model.named(Literals.ACTION, "action").with(Literals.ACTION__GOALS, goal)
                .with(Literals.WORK_ITEM__OWNER, goal.getOwner())
                .with(Literals.WORK_ITEM__DELIVERABLES, model.titled(Literals.DELIVERABLE, "deliverable").element())
                .with(Literals.WORK_ITEM__PROGRESS, Draft.of(Literals.PROGRESS_RECORD)
                        .with(Literals.PROGRESS_RECORD__MEASURE, model.placeholder("progress")).element());
        return List.of(
                EditedModel.together(Sentence.of("action.for", goal), List.of(model.addOnTop(action.element()))),
                EditedModel.together(Sentence.of("subgoal", goal), List.of(new AddElement(goal,
                        Literals.GOAL__SUBGOALS, model.named(Literals.GOAL, "goal").element()))));
    }

    /** Lets the action serve one of the goals that fit best, or a new one. */
    private static List<EditOperation> chooseGoal(Action action, EditedModel model, Finding finding) {
        List<EditOperation> operations = new ArrayList<>();
        model.best(model.view().goals().stream().filter(goal -> goal.getName() != null).toList(),
                goal -> fit(goal, action, model))
                .forEach(goal -> operations.add(new AddValue(action, Literals.ACTION__GOALS, goal)));
        Draft goal = model.named(Literals.GOAL, "goal");
        operations.add(EditedModel.together(Sentence.of("goal.for", action), List.of(model.addOnTop(goal.element()),
                new AddValue(action, Literals.ACTION__GOALS, goal.element()))));
        return operations;
    }

    private static int fit(Goal goal, Action action, EditedModel model) {
        int themes = (int) action.getThemes().stream().filter(goal.getThemes()::contains).count();
        boolean sameOwner = goal.getOwner() != null && goal.getOwner() == action.getOwner();
        return FITS_WELL * themes + (sameOwner ? 2 : 0) + (model.view().actionsOf(goal).isEmpty() ? 1 : 0);
    }

    /** Cuts the tie of the cycle that the finding shows. */
    private static List<EditOperation> cutTie(Goal goal, EditedModel model, Finding finding) {
        Goal next = finding.related().stream().filter(Goal.class::isInstance).map(Goal.class::cast).findFirst()
                .orElse(goal);
        List<EditOperation> cuts = new ArrayList<>();
        if (goal.getParent() == next) {
            cuts.add(new SetValue(goal, Literals.GOAL__PARENT, null));
        }
        if (goal.getServes().contains(next)) {
            cuts.add(new RemoveValue(goal, Literals.GOAL__SERVES, next));
        }
        return cuts.isEmpty() ? List.of()
                : List.of(EditedModel.together(Sentence.of("goal.cut", goal, next), cuts));
    }
}
