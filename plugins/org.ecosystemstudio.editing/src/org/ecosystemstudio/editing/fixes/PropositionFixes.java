/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.AddValue;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Consent;
import org.ecosystemstudio.model.ecosystem.ConsentPart;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Interest;
import org.ecosystemstudio.model.ecosystem.Proposition;

/** Fixes of PROP: the value proposition is carried by all. */
final class PropositionFixes {

    private PropositionFixes() {
    }

    static void addTo(FixList list) {
        list.add("PROP1", Element.class, DefinitionFixes::shareProposition, "nothing");
        list.add("PROP1", Actor.class, PropositionFixes::agree, "", "none");
        list.add("PROP2", Element.class, DefinitionFixes::shareProposition, "nothing");
        list.add("PROP2", Actor.class, PropositionFixes::linkInterests, "", "none");
        list.add("PROP2", Actor.class, PropositionFixes::nameAndLinkInterest, "unnamed");
        list.add("PROP3", Element.class, PropositionFixes::addFactor, "factor");
        list.add("PROP3", Element.class, PropositionFixes::addRiskOfTheWhole, "whole");
        list.add("PROP3", Actor.class, PropositionFixes::addRiskOfActor, "");
    }

    /** Records that the actor agrees with all three parts of a proposition. */
    private static List<EditOperation> agree(Actor actor, EditedModel model, Finding finding) {
        return model.best(model.view().all(Proposition.class), proposition -> finding.related().contains(proposition)
                ? 1 : 0).stream().map(proposition -> agreement(actor, proposition)).toList();
    }

    private static EditOperation agreement(Actor actor, Proposition proposition) {
        Optional<Consent> begun = actor.getConsents().stream()
                .filter(consent -> consent.getProposition() == proposition && !consent.getParts().isEmpty())
                .findFirst();
        List<ConsentPart> parts = List.of(ConsentPart.OFFER, ConsentPart.CONTRIBUTION, ConsentPart.RETURN);
        List<EditOperation> operations = new ArrayList<>();
        if (begun.isPresent()) {
            parts.stream().filter(part -> !begun.get().getParts().contains(part)).forEach(
                    part -> operations.add(new AddValue(begun.get(), Literals.CONSENT__PARTS, part)));
        } else {
            operations.add(new AddElement(actor, Literals.ACTOR__CONSENTS, Draft.of(Literals.CONSENT)
                    .with(Literals.CONSENT__PROPOSITION, proposition).with(Literals.CONSENT__PARTS, parts).element()));
        }
        return EditedModel.together(Sentence.of("consent", actor, proposition), operations);
    }

    /** Lets a proposition answer an interest of the actor; gives it one where it has none. */
    private static List<EditOperation> linkInterests(Actor actor, EditedModel model, Finding finding) {
        List<Interest> interests = new ArrayList<>(actor.getInterests());
        interests.addAll(actor.getSharedInterests());
        interests.removeIf(interest -> interest.eIsProxy() || interest.getName() == null);
        List<EditOperation> operations = new ArrayList<>();
        for (Proposition proposition : model.best(model.view().all(Proposition.class), proposition -> 0)) {
            interests.stream().limit(2).forEach(
                    interest -> operations.add(EditedModel.together(Sentence.of("goal.answers", proposition, interest),
                            List.of(new AddValue(proposition, Literals.PROPOSITION__ANSWERS, interest)))));
            if (interests.isEmpty()) {
                Draft interest = model.named(Literals.INTEREST, "interest");
                operations.add(EditedModel.together(Sentence.of("interest.answered", actor, proposition),
                        List.of(new AddElement(actor, Literals.ACTOR__INTERESTS, interest.element()),
                                new AddValue(proposition, Literals.PROPOSITION__ANSWERS, interest.element()))));
            }
        }
        return operations;
    }

    /** Gives an interest that has a title alone a name, so that a proposition can answer it. */
    private static List<EditOperation> nameAndLinkInterest(Actor actor, EditedModel model, Finding finding) {
        return actor.getInterests().stream().filter(interest -> interest.getName() == null).limit(1)
                .flatMap(interest -> model.best(model.view().all(Proposition.class), proposition -> 0).stream()
                        .map(proposition -> EditedModel.together(
                                Sentence.of("interest.named", interest, proposition),
                                List.of(new SetValue(interest, Literals.NAMED_ELEMENT__NAME,
                                        model.freeName(Literals.INTEREST)),
                                        new AddValue(proposition, Literals.PROPOSITION__ANSWERS, interest)))))
                .toList();
    }

    private static List<EditOperation> addFactor(Element whole, EditedModel model, Finding finding) {
        return List.of(model.addOnTop(model.named(Literals.ENVIRONMENT_FACTOR, "factor").element()));
    }

    private static List<EditOperation> addRiskOfTheWhole(Element whole, EditedModel model, Finding finding) {
        return List.of(model.addOnTop(model.named(Literals.RISK, "risk.whole").element()));
    }

    private static List<EditOperation> addRiskOfActor(Actor actor, EditedModel model, Finding finding) {
        return List.of(
                new AddElement(actor, Literals.ACTOR__RISKS, model.titled(Literals.RISK, "risk.actor").element()));
    }
}
