/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.KeyFacts.KeyFact;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.agenda.ActorAgenda;
import org.ecosystemstudio.planning.budget.CurrencyBudget;
import org.ecosystemstudio.planning.load.ActorLoad;
import org.ecosystemstudio.planning.load.Assignment;
import org.ecosystemstudio.planning.progress.Standing;

/** What an actor should know at a glance: what it has to do, its hours, what it bears, and what is next. */
final class PartnerFigures {

    private final Presentation presentation;
    private final Plan plan;
    private final Actor actor;

    PartnerFigures(Presentation presentation, Actor actor) {
        this.presentation = presentation;
        this.actor = actor;
        plan = presentation.plan();
    }

    /** The figures; empty when there are none. */
    Optional<KeyFacts> facts() {
        List<KeyFact> facts = new ArrayList<>();
        ActorLoad load = plan.load().of(actor);
        List<WorkItem> open = load.assignments().stream().map(Assignment::item).filter(this::isOpen).toList();
        if (!open.isEmpty()) {
            int behind = (int) open.stream().filter(item -> plan.progress().of(item).standing().isBehind()).count();
            Line label = Line.of(presentation.wording().counted("partner.fact.tasks", open.size()));
            if (behind > 0) {
                label.text(", ").add(presentation.wording().counted("figures.behind", behind));
            }
            facts.add(new KeyFact(Presentation.figure(Value.count(open.size()), Presentation.anyIllustrative(open)),
                    label.runs()));
        }
        if (load.hoursPlanned().signum() > 0) {
            Line label = Line.of(presentation.say("partner.fact.hours"));
            if (load.hoursWorked().signum() > 0) {
                label.text(", ").add(presentation.say("actors.worked", new Value.Hours(load.hoursWorked())));
            }
            facts.add(new KeyFact(List.of(new Inline.Typed(new Value.Hours(load.hoursPlanned()))), label.runs()));
        }
        for (CurrencyBudget budget : plan.budget().currencies()) {
            budget.bearers().stream().filter(bearer -> bearer.actor() == actor && bearer.total().amount().signum() > 0)
                    .forEach(bearer -> facts.add(new KeyFact(new BorneAmount(presentation, budget, bearer).runs(),
                            presentation.say("partner.fact.borne"))));
        }
        ActorAgenda.of(plan, actor, plan.period().lastDay()).upcoming().stream().findFirst()
                .ifPresent(event -> facts.add(new KeyFact(List.of(new Inline.Typed(new Value.Day(event.date()))),
                        presentation.say("figures.next." + event.kind().name(),
                                presentation.title(event.element())))));
        return facts.isEmpty() ? Optional.empty() : Optional.of(new KeyFacts(facts));
    }

    private boolean isOpen(WorkItem item) {
        Standing standing = plan.progress().of(item).standing();
        return standing != Standing.DONE && standing != Standing.STOPPED;
    }
}
