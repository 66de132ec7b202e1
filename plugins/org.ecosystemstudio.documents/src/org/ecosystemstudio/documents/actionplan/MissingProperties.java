/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.WorkStatus;

/** The properties that a plan needs and that its model leaves empty, grouped by property. */
final class MissingProperties {

    private final EcosystemView view;
    private final List<Gap> gaps = new ArrayList<>();

    MissingProperties(Presentation presentation) {
        view = presentation.view();
    }

    /** The gaps: of the ecosystem, then of goals, actions, KPIs, actors, risks and subsidies. */
    List<Gap> gaps() {
        ecosystem();
        goals();
        actions();
        add("kpi.watcher", view.all(Kpi.class), kpi -> Presentation.found(kpi.getWatcher()) == null);
        add("kpi.measurement", view.all(Kpi.class), kpi -> kpi.getMeasurements().isEmpty());
        List<Actor> participants = view.participants();
        add("actor.kind", participants, actor -> !Presentation.isStated(actor.getKind()));
        add("actor.role", participants, actor -> actor.getRoles().isEmpty() && !actor.isDriver());
        add("risk.owner", view.all(Risk.class), risk -> Presentation.found(risk.getOwner()) == null);
        add("risk.mitigation", view.all(Risk.class), risk -> risk.getMitigations().isEmpty());
        add("subsidy.condition", view.all(Subsidy.class), subsidy -> subsidy.getConditions().isEmpty());
        return gaps;
    }

    private void ecosystem() {
        Optional<Ecosystem> ecosystem = view.ecosystem();
        addIf("ecosystem", ecosystem.isEmpty());
        ecosystem.ifPresent(found -> {
            addIf("ecosystem.ambition", isBlank(found.getAmbition()));
            addIf("ecosystem.urgency", found.getUrgency() == null);
            addIf("ecosystem.period", found.getPeriod() == null);
            addIf("ecosystem.scope", found.getScope() == null);
        });
        addIf("participants", view.participants().isEmpty());
        addIf("goals", view.goals().isEmpty());
        addIf("actions", view.actions().isEmpty());
    }

    private void goals() {
        List<Goal> goals = view.goals();
        add("goal.owner", goals, goal -> Presentation.found(goal.getOwner()) == null);
        add("goal.deadline", goals, goal -> goal.getDeadline() == null);
        add("goal.indicator", goals, goal -> goal.getIndicator() == null || goal.getIndicator().getTarget() == null);
        add("goal.work", goals, goal -> view.actionsOf(goal).isEmpty() && view.subgoalsOf(goal).isEmpty());
        add("goal.watch", view.mainGoals(), goal -> goal.getKpis().isEmpty() && goal.getReflections().isEmpty());
    }

    private void actions() {
        List<Action> actions = view.actions().stream().filter(action -> action.getStatus() != WorkStatus.DONE
                && action.getStatus() != WorkStatus.STOPPED).toList();
        if (!view.goals().isEmpty()) {
            add("action.goal", actions, action -> action.getGoals().isEmpty());
        }
        add("action.owner", actions, action -> Presentation.found(action.getOwner()) == null);
        add("action.deadline", actions, action -> action.getUntil() == null && action.getDuration() == null
                && action.getRhythm() == null && action.getTasks().isEmpty());
        add("action.deliverable", actions, action -> action.getDeliverables().isEmpty());
        add("action.priority", actions, action -> !Presentation.isStated(action.getPriority()));
        add("action.hours", actions, action -> action.getHours() == null
                && action.getTasks().stream().allMatch(task -> task.getHours() == null));
        add("action.budget", actions, action -> action.getBudget() == null
                && action.getTasks().stream().allMatch(task -> task.getBudget() == null));
        add("action.progress", actions, action -> action.getProgress().isEmpty());
    }

    private void addIf(String key, boolean missing) {
        if (missing) {
            gaps.add(new Gap(key, List.of()));
        }
    }

    private <T extends NamedElement> void add(String key, List<T> elements, Predicate<T> lacks) {
        List<T> lacking = elements.stream().filter(lacks).toList();
        if (!lacking.isEmpty()) {
            gaps.add(new Gap(key, lacking));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /**
     * One property left empty.
     *
     * @param key what is missing, as the bundle knows it
     * @param elements the elements that lack it; empty when the model as a whole does
     */
    record Gap(String key, List<? extends NamedElement> elements) {
    }
}
