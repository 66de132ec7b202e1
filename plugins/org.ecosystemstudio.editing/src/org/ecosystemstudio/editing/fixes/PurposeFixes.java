/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.List;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.AddValue;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.Urgency;

/** Fixes of SF2: a well-defined goal with added value, support and urgency. */
final class PurposeFixes {

    private PurposeFixes() {
    }

    static void addTo(FixList list) {
        list.add("SF2.1", Ecosystem.class, PurposeFixes::stateAmbition, "ambition");
        list.add("SF2.1", Element.class, PurposeFixes::stateGoal, "goal", "dropped");
        list.add("SF2.2", Proposition.class, PurposeFixes::nameBeneficiary, "beneficiary");
        list.add("SF2.2", Proposition.class, PurposeFixes::nameValue, "value");
        list.add("SF2.3", Ecosystem.class, PurposeFixes::stateUrgency, "reason");
        list.add("SF2.3", Urgency.class, PurposeFixes::nameEvent, "moment");
        list.add("SF2.4", Goal.class, PurposeFixes::addSupporters, "owners");
        list.add("SF2.4", Goal.class, PurposeFixes::recordConsensus);
    }

    private static List<EditOperation> stateAmbition(Ecosystem ecosystem, EditedModel model, Finding finding) {
        return List.of(model.ask(ecosystem, Literals.ECOSYSTEM__AMBITION, "ambition"));
    }

    private static List<EditOperation> stateGoal(Element whole, EditedModel model, Finding finding) {
        return List.of(model.addOnTop(model.named(Literals.GOAL, "goal").element()));
    }

    private static List<EditOperation> nameBeneficiary(Proposition proposition, EditedModel model, Finding finding) {
        return List.of(model.ask(proposition, Literals.PROPOSITION__BENEFICIARIES, "beneficiary"));
    }

    private static List<EditOperation> nameValue(Proposition proposition, EditedModel model, Finding finding) {
        return List.of(model.ask(proposition, Literals.PROPOSITION__VALUE, "value"));
    }

    private static List<EditOperation> stateUrgency(Ecosystem ecosystem, EditedModel model, Finding finding) {
        if (ecosystem.getUrgency() != null) {
            return List.of(model.ask(ecosystem.getUrgency(), Literals.URGENCY__TEXT, "urgency"));
        }
        return List.of(new AddElement(ecosystem, Literals.ECOSYSTEM__URGENCY,
                Draft.of(Literals.URGENCY).with(Literals.URGENCY__TEXT, model.placeholder("urgency"))
                        .with(Literals.URGENCY__EVENT, model.placeholder("event")).element()));
    }

    private static List<EditOperation> nameEvent(Urgency urgency, EditedModel model, Finding finding) {
        return List.of(model.ask(urgency, Literals.URGENCY__EVENT, "event"));
    }

    /** Adds those who own an action under the goal and do not support it yet. */
    private static List<EditOperation> addSupporters(Goal goal, EditedModel model, Finding finding) {
        List<EditOperation> additions = finding.related().stream().filter(Actor.class::isInstance)
                .<EditOperation>map(actor -> new AddValue(goal, Literals.GOAL__SUPPORTERS, actor)).toList();
        return additions.isEmpty() ? List.of()
                : List.of(EditedModel.together(Sentence.of("supporters", goal, finding.related()), additions));
    }

    private static List<EditOperation> recordConsensus(Goal goal, EditedModel model, Finding finding) {
        return List.of(new AddElement(goal, Literals.GOAL__CONSENSUS,
                Draft.of(Literals.CONSENSUS).with(Literals.CONSENSUS__DATE, model.today())
                        .with(Literals.CONSENSUS__TEXT, model.placeholder("consensus")).element()));
    }
}
