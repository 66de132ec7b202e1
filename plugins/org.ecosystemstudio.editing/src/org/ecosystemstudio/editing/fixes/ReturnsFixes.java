/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Benefit;
import org.ecosystemstudio.model.ecosystem.Commitment;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.Money;

/** Fixes of SF3: enough return at a relatively low risk. */
final class ReturnsFixes {

    private static final int OWN_RISK = 4;

    private ReturnsFixes() {
    }

    static void addTo(FixList list) {
        list.add("SF3.1", Actor.class, ReturnsFixes::benefit);
        list.add("SF3.2", Actor.class, ReturnsFixes::declareCost);
        list.add("SF3.4", Risk.class, ReturnsFixes::mitigate, "mitigation");
        list.add("SF3.4", Risk.class, ReturnsFixes::own, "owner");
        list.add("SF3.6", Actor.class, ReturnsFixes::benefitWithCommitment, "nothing");
        list.add("SF3.6", Benefit.class, ReturnsFixes::dateBenefit, "late");
    }

    private static List<EditOperation> benefit(Actor actor, EditedModel model, Finding finding) {
        return List.of(new AddElement(actor, Literals.ACTOR__BENEFITS, Draft.of(Literals.BENEFIT)
                .with(Literals.BENEFIT__TEXT, model.placeholder("benefit")).element()));
    }

    private static List<EditOperation> declareCost(Actor actor, EditedModel model, Finding finding) {
        return List.of(new SetValue(actor, Literals.ACTOR__BEARS_NO_COST, true),
                FinanceFixes.pay(actor, Money.euro(0), model));
    }

    private static List<EditOperation> mitigate(Risk risk, EditedModel model, Finding finding) {
        return List.of(new AddElement(risk, Literals.RISK__MITIGATIONS, Draft.of(Literals.MITIGATION)
                .with(Literals.MITIGATION__TEXT, model.placeholder("mitigation")).element()));
    }

    private static List<EditOperation> own(Risk risk, EditedModel model, Finding finding) {
        return model.eachParticipant(
                actor -> (risk.eContainer() == actor ? OWN_RISK : 0) + (risk.getAffected().contains(actor) ? 2 : 0)
                        + (actor.isDriver() ? 1 : 0),
                actor -> new SetValue(risk, Literals.RISK__OWNER, actor));
    }

    private static List<EditOperation> benefitWithCommitment(Actor actor, EditedModel model, Finding finding) {
        return firstCommitment(actor).<List<EditOperation>>map(
                date -> List.of(EditedModel.together(Sentence.of("benefit.on", actor, date),
                        List.of(new AddElement(actor, Literals.ACTOR__BENEFITS, Draft.of(Literals.BENEFIT)
                                .with(Literals.BENEFIT__TEXT, model.placeholder("benefit"))
                                .with(Literals.BENEFIT__DATE, date).element())))))
                .orElseGet(() -> benefit(actor, model, finding));
    }

    private static List<EditOperation> dateBenefit(Benefit benefit, EditedModel model, Finding finding) {
        Actor actor = benefit.eContainer() instanceof Actor around ? around : benefit.getActor();
        return actor == null ? List.of() : firstCommitment(actor).<List<EditOperation>>map(
                date -> List.of(new SetValue(benefit, Literals.BENEFIT__DATE, date))).orElse(List.of());
    }

    private static Optional<CalendarPeriod> firstCommitment(Actor actor) {
        return actor.getCommitments().stream().map(Commitment::getDate).filter(Objects::nonNull)
                .min(Comparator.comparing(CalendarPeriod::firstDay));
    }
}
