/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.departure;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ReducedModel;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.CapabilityOffer;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.Topic;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.budget.Budget;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/**
 * What would change if an actor left. The model itself stays as it is: the actor is taken out of a copy.
 *
 * @param actor the actor
 * @param findings what would newly fail, waiting for a later step or not, at the elements of the model as it is; errors
 *            first
 * @param goalsWithoutOwner goals that the actor owns
 * @param workWithoutOwner actions and tasks that the actor owns
 * @param capabilities what is required and nobody else offers
 * @param money what the plan costs and what covers it before and after, one for each currency
 */
public record Departure(Actor actor, List<Finding> findings, List<Goal> goalsWithoutOwner,
        List<WorkItem> workWithoutOwner, List<LostCapability> capabilities, List<MoneyChange> money) {

    /** Creates a departure. */
    public Departure {
        Objects.requireNonNull(actor);
        findings = List.copyOf(findings);
        goalsWithoutOwner = List.copyOf(goalsWithoutOwner);
        workWithoutOwner = List.copyOf(workWithoutOwner);
        capabilities = List.copyOf(capabilities);
        money = List.copyOf(money);
    }

    /**
     * What would change if an actor of the plan's model left.
     *
     * @param settings numbers and severities that go before those of the model
     */
    public static Departure of(Plan plan, Actor actor, AssessmentSettings settings) {
        ReducedModel without = ReducedModel.without(plan.view(), List.of(actor));
        Plan later = Plan.of(without.view(), plan.today());
        return new Departure(actor, newFindings(plan, later, without, settings),
                plan.view().goals().stream().filter(goal -> goal.getOwner() == actor).toList(),
                plan.view().all(WorkItem.class).stream().filter(work -> work.getOwner() == actor).toList(),
                lostCapabilities(plan.view(), actor), money(plan.budget(), later.budget()));
    }

    private static List<Finding> newFindings(Plan plan, Plan later, ReducedModel without,
            AssessmentSettings settings) {
        Set<Complaint> known = new HashSet<>();
        for (Finding finding : Assessment.of(plan, settings).allFindings()) {
            known.add(Complaint.of(finding, finding.element()));
        }
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : Assessment.of(later, settings).allFindings()) {
            Element original = without.original(finding.element());
            if (!known.contains(Complaint.of(finding, original))) {
                fresh.add(new Finding(finding.rule(), finding.severity(), original, finding.feature(),
                        finding.related().stream().map(without::original).toList(), finding.wording()));
            }
        }
        return fresh;
    }

    private static List<LostCapability> lostCapabilities(EcosystemView view, Actor actor) {
        Set<Topic> own = new LinkedHashSet<>();
        Set<Topic> others = new HashSet<>();
        for (Actor participant : view.participants()) {
            for (CapabilityOffer offer : participant.getOffers()) {
                (participant == actor ? own : others).add(offer.getCapability());
            }
        }
        own.removeAll(others);
        List<LostCapability> lost = new ArrayList<>();
        for (Topic topic : own) {
            List<NamedElement> requiring = new ArrayList<>();
            view.all(Proposition.class).stream().filter(proposition -> proposition.getRequires().contains(topic))
                    .forEach(requiring::add);
            view.goals().stream().filter(goal -> goal.getRequires().contains(topic)).forEach(requiring::add);
            if (!requiring.isEmpty()) {
                lost.add(new LostCapability(topic, requiring));
            }
        }
        return lost;
    }

    private static List<MoneyChange> money(Budget before, Budget after) {
        Set<Currency> currencies = new LinkedHashSet<>();
        before.currencies().forEach(budget -> currencies.add(budget.currency()));
        after.currencies().forEach(budget -> currencies.add(budget.currency()));
        return currencies.stream().map(currency -> new MoneyChange(in(before, currency), in(after, currency))).toList();
    }

    private static CurrencyBudget in(Budget budget, Currency currency) {
        return budget.in(currency).orElseGet(() -> CurrencyBudget.empty(currency));
    }

    private record Complaint(String code, String key, EStructuralFeature feature, Element element) {

        static Complaint of(Finding finding, Element element) {
            return new Complaint(finding.code(), finding.wording().key(), finding.feature(), element);
        }
    }
}
