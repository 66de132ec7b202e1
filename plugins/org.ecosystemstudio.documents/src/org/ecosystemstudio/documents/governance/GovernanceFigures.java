/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.IllustrativeAmounts;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.KeyFacts.KeyFact;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Governance;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/** What sums governance and finance up: legal form, who leads, what it costs, what is short. */
final class GovernanceFigures {

    private final Presentation presentation;
    private final List<KeyFact> facts = new ArrayList<>();

    GovernanceFigures(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The figures; empty when there are none. */
    Optional<Block> facts() {
        presentation.view().governance().map(Governance::getLegalForm).filter(Presentation::isStated)
                .ifPresent(form -> add(
                        List.of(new Inline.Text(Presentation.capital(presentation.label(form)))),
                        presentation.say("governance.legalForm.label")));
        presentation.view().all(Group.class).stream().filter(Group::isLeading).findFirst()
                .ifPresent(group -> add(presentation.mention(group), presentation.wording()
                        .counted("governance.leads", group.getMembers().size())));
        presentation.plan().budget().currencies().stream()
                .filter(budget -> budget.plannedCost().amount().signum() > 0).forEach(this::add);
        return facts.isEmpty() ? Optional.empty() : Optional.of(new KeyFacts(facts));
    }

    private void add(CurrencyBudget budget) {
        IllustrativeAmounts illustrative = new IllustrativeAmounts(presentation.view(), budget);
        add(figure(budget.plannedCost(), illustrative.planned()), presentation.say("figures.budget",
                figure(budget.covered(), illustrative.covered())));
        if (budget.shortfall().amount().signum() > 0) {
            add(figure(budget.shortfall(), illustrative.shortfall()), presentation.say("governance.short.label"));
        }
        Money granted = budget.sources().subsidyGranted();
        if (granted.amount().signum() > 0) {
            Line label = Line.of(presentation.say("governance.granted.label"));
            Money requested = budget.sources().subsidyRequested();
            if (requested.amount().signum() > 0) {
                label.text(", ").add(presentation.say("governance.requested.label",
                        figure(requested, illustrative.requested())));
            }
            add(figure(granted, illustrative.granted()), label.runs());
        }
    }

    private static List<Inline> figure(Money amount, boolean isIllustrative) {
        return Presentation.figure(new Value.Amount(amount), isIllustrative);
    }

    private void add(List<Inline> value, List<Inline> label) {
        facts.add(new KeyFact(value, label));
    }
}
