/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Agreement;
import org.ecosystemstudio.model.ecosystem.AgreementSubject;
import org.ecosystemstudio.model.ecosystem.CapabilityOffer;
import org.ecosystemstudio.model.ecosystem.Competition;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.RiskCategory;
import org.ecosystemstudio.model.ecosystem.ThemeInvolvement;
import org.ecosystemstudio.model.ecosystem.Topic;

/** Fixes of SF1: products and services complement each other. */
final class ComplementarityFixes {

    private ComplementarityFixes() {
    }

    static void addTo(FixList list) {
        list.add("SF1.1", Actor.class, ComplementarityFixes::contribute);
        list.add("SF1.2", NamedElement.class, ComplementarityFixes::offer);
        list.add("SF1.3", Actor.class, ComplementarityFixes::depend, "alone", "depends", "needed");
        list.add("SF1.3", Element.class, ComplementarityFixes::connect, "parts");
        list.add("SF1.4", Competition.class, ComplementarityFixes::agree);
        list.add("SF1.6", Actor.class, ComplementarityFixes::recordRisk);
    }

    /** Adds what the actor puts into a proposition; makes the proposition where there is none. */
    static List<EditOperation> contribute(Actor actor, EditedModel model, Finding finding) {
        List<Proposition> propositions = model.view().all(Proposition.class);
        if (propositions.isEmpty()) {
            Draft proposition = model.named(Literals.PROPOSITION, "proposition");
            proposition.with(Literals.PROPOSITION__CONTRIBUTIONS, contribution(actor, model));
            return List.of(model.addOnTop(proposition.element()));
        }
        return model.best(propositions, proposition -> 0).stream().<EditOperation>map(
                proposition -> EditedModel.together(Sentence.of("contribution", actor, proposition),
                        List.of(new AddElement(proposition, Literals.PROPOSITION__CONTRIBUTIONS,
                                contribution(actor, model)))))
                .toList();
    }

    static EObject contribution(Actor actor, EditedModel model) {
        return Draft.of(Literals.CONTRIBUTION).with(Literals.CONTRIBUTION__ACTOR, actor)
                .with(Literals.CONTRIBUTION__TEXT, model.placeholder("contribution")).element();
    }

    /** Lets one participant offer all that is missing. */
    static List<EditOperation> offer(NamedElement element, EditedModel model, Finding finding) {
        List<Topic> missing = finding.related().stream().filter(Topic.class::isInstance).map(Topic.class::cast)
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        return model.eachParticipant(actor -> nearness(actor, missing),
                actor -> EditedModel.together(Sentence.of("offer", actor, missing), missing.stream()
                        .map(topic -> new AddElement(actor, Literals.ACTOR__OFFERS, Draft.of(Literals.CAPABILITY_OFFER)
                                .with(Literals.CAPABILITY_OFFER__CAPABILITY, topic).element()))
                        .toList()));
    }

    private static int nearness(Actor actor, List<Topic> topics) {
        return (int) actor.getThemes().stream().map(ThemeInvolvement::getTheme).filter(topics::contains).count() * 2
                + (actor.getOffers().isEmpty() ? 0 : 1);
    }

    /** Ties the actor to another one, in the directions that are missing. */
    private static List<EditOperation> depend(Actor actor, EditedModel model, Finding finding) {
        return others(actor, model).stream().map(other -> switch (FixList.caseOf(finding)) {
            case "depends" -> dependency(actor, other, model);
            case "needed" -> dependency(other, actor, model);
            default -> EditedModel.together(Sentence.of("dependencies", actor, other),
                    List.of(dependency(actor, other, model), dependency(other, actor, model)));
        }).toList();
    }

    private static List<Actor> others(Actor actor, EditedModel model) {
        return model.best(model.view().participants().stream()
                .filter(other -> other != actor && other.getName() != null).toList(), other -> fit(actor, other));
    }

    private static int fit(Actor one, Actor other) {
        return matches(one, other) + matches(other, one);
    }

    private static int matches(Actor needing, Actor offering) {
        return (int) offering.getOffers().stream().map(CapabilityOffer::getCapability)
                .filter(needing.getNeeds()::contains).count();
    }

    private static EditOperation dependency(Actor from, Actor to, EditedModel model) {
        return EditedModel.together(Sentence.of("dependency", from, to),
                List.of(new AddElement(from, Literals.ACTOR__DEPENDENCIES, Draft.of(Literals.DEPENDENCY)
                        .with(Literals.DEPENDENCY__ON, to)
                        .with(Literals.DEPENDENCY__TEXT, model.placeholder("dependency"))
                        .element())));
    }

    /** Ties groups that do not depend on each other, one to the next. */
    private static List<EditOperation> connect(Element whole, EditedModel model, Finding finding) {
        List<Actor> groups = finding.related().stream().filter(Actor.class::isInstance).map(Actor.class::cast).toList();
        List<EditOperation> ties = new ArrayList<>();
        for (int i = 1; i < groups.size(); i++) {
            ties.add(dependency(groups.get(i), groups.get(i - 1), model));
        }
        return ties.isEmpty() ? List.of()
                : List.of(EditedModel.together(Sentence.of("connect", groups), ties));
    }

    /** Refers to an agreement about competition, or makes one. */
    private static List<EditOperation> agree(Competition competition, EditedModel model, Finding finding) {
        Actor actor = (Actor) competition.eContainer();
        List<EditOperation> operations = new ArrayList<>();
        model.best(model.view().all(Agreement.class).stream()
                .filter(agreement -> agreement.getSubjects().contains(AgreementSubject.COMPETITION)).toList(),
                agreement -> (int) Stream.of(actor, competition.getCompetitor())
                        .filter(agreement.getParties()::contains).count())
                .forEach(agreement -> operations
                        .add(new SetValue(competition, Literals.COMPETITION__AGREEMENT, agreement)));
        Draft agreement = model.named(Literals.AGREEMENT, "agreement.competition")
                .with(Literals.AGREEMENT__SUBJECTS, AgreementSubject.COMPETITION)
                .with(Literals.AGREEMENT__PARTIES, List.of(actor, competition.getCompetitor()));
        operations.add(EditedModel.together(
                Sentence.of("agreement.competition", actor, competition.getCompetitor()),
                List.of(model.addOnTop(agreement.element()),
                        new SetValue(competition, Literals.COMPETITION__AGREEMENT, agreement.element()))));
        return operations;
    }

    private static List<EditOperation> recordRisk(Actor actor, EditedModel model, Finding finding) {
        return List.of(new AddElement(actor, Literals.ACTOR__RISKS, model.titled(Literals.RISK, "risk.source")
                .with(Literals.RISK__CATEGORY, RiskCategory.DEPENDENCE).element()));
    }
}
