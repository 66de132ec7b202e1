/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.IllustrativeAmounts;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.KeyFacts.KeyFact;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.agenda.DatedEvent;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/** The figures that sum a plan up; those that the model says nothing about are left out. */
final class KeyFigures {

    private final Presentation presentation;
    private final Plan plan;
    private final List<KeyFact> facts = new ArrayList<>();

    KeyFigures(Presentation presentation) {
        this.presentation = presentation;
        plan = presentation.plan();
    }

    /** The figures; empty when there are none. */
    Optional<KeyFacts> facts() {
        List<Actor> participants = presentation.view().participants();
        if (!participants.isEmpty()) {
            addCount(participants, presentation.wording().counted("figures.participants", participants.size()));
        }
        goals();
        actions();
        plan.budget().currencies().stream().filter(budget -> budget.plannedCost().amount().signum() > 0)
                .forEach(this::budget);
        plan.agenda().next().ifPresent(this::next);
        return facts.isEmpty() ? Optional.empty() : Optional.of(new KeyFacts(facts));
    }

    private void goals() {
        List<Goal> mainGoals = presentation.view().mainGoals();
        int main = mainGoals.size();
        int all = presentation.view().goals().size();
        if (all > 0) {
            Line label = Line.of(presentation.wording().counted("figures.goals", main));
            if (all > main) {
                label.text(", ").add(presentation.wording().counted("figures.subgoals", all - main));
            }
            addCount(mainGoals, label.runs());
        }
    }

    private void actions() {
        List<Action> actions = presentation.view().actions();
        if (actions.isEmpty()) {
            return;
        }
        int behind = (int) actions.stream().filter(action -> plan.progress().of(action).standing().isBehind()).count();
        Line label = Line.of(presentation.wording().counted("figures.actions", actions.size()));
        if (behind > 0) {
            label.text(", ").add(presentation.wording().counted("figures.behind", behind));
        }
        addCount(actions, label.runs());
    }

    private void budget(CurrencyBudget budget) {
        IllustrativeAmounts illustrative = new IllustrativeAmounts(presentation.view(), budget);
        add(Presentation.figure(new Value.Amount(budget.plannedCost()), illustrative.planned()),
                presentation.say("figures.budget",
                        Presentation.figure(new Value.Amount(budget.covered()), illustrative.covered())));
    }

    private void next(DatedEvent event) {
        Line label =
                Line.of(presentation.say("figures.next." + event.kind().name(), presentation.title(event.element())));
        add(List.of(new Inline.Typed(new Value.Day(event.date()))), label.runs());
    }

    private void addCount(List<? extends Element> counted, List<Inline> label) {
        add(Presentation.figure(Value.count(counted.size()), Presentation.anyIllustrative(counted)), label);
    }

    private void add(List<Inline> value, List<Inline> label) {
        facts.add(new KeyFact(value, label));
    }
}
