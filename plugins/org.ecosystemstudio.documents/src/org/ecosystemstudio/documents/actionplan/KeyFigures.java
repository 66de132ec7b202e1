/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.KeyFacts.KeyFact;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
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
        int participants = presentation.view().participants().size();
        if (participants > 0) {
            add(Value.count(participants), presentation.wording().counted("figures.participants", participants));
        }
        goals();
        actions();
        plan.budget().currencies().stream().filter(budget -> budget.plannedCost().amount().signum() > 0)
                .forEach(this::budget);
        plan.agenda().next().ifPresent(this::next);
        return facts.isEmpty() ? Optional.empty() : Optional.of(new KeyFacts(facts));
    }

    private void goals() {
        int main = presentation.view().mainGoals().size();
        int all = presentation.view().goals().size();
        if (all > 0) {
            Line label = Line.of(presentation.wording().counted("figures.goals", main));
            if (all > main) {
                label.text(", ").add(presentation.wording().counted("figures.subgoals", all - main));
            }
            add(Value.count(main), label.runs());
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
        add(Value.count(actions.size()), label.runs());
    }

    private void budget(CurrencyBudget budget) {
        add(new Value.Amount(budget.plannedCost()),
                presentation.say("figures.budget", new Value.Amount(budget.covered())));
    }

    private void next(DatedEvent event) {
        Line label =
                Line.of(presentation.say("figures.next." + event.kind().name(), presentation.title(event.element())));
        add(new Value.Day(event.date()), label.runs());
    }

    private void add(Value value, List<Inline> label) {
        facts.add(new KeyFact(List.of(new Inline.Typed(value)), label));
    }
}
