/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.List;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Involvement;
import org.ecosystemstudio.model.ecosystem.RoleKind;
import org.ecosystemstudio.model.ecosystem.TimeUnit;
import org.ecosystemstudio.model.values.TimeSpan;

/** Fixes of SF6: a solid driver, and a party with enough capital. */
final class DrivingFixes {

    private static final TimeSpan HOURS_A_WEEK = TimeSpan.valueOf("8 h");

    private DrivingFixes() {
    }

    static void addTo(FixList list) {
        list.add("SF6.1", Actor.class, (actor, model, finding) -> List
                .of(new SetValue(actor, Literals.ACTOR__INVOLVEMENT, Involvement.PARTICIPANT)), "outside");
        list.add("SF6.1", Element.class, DrivingFixes::nameDriver);
        list.add("SF6.2", Actor.class, TrustFixes::commit, "commitment");
        list.add("SF6.2", Actor.class, DrivingFixes::addCapacity, "capacity");
        list.add("SF6.3", Element.class, DrivingFixes::nameFunder, "nobody");
        list.add("SF6.3", Element.class, DrivingFixes::payShortfall, "", "requested");
    }

    private static List<EditOperation> nameDriver(Element whole, EditedModel model, Finding finding) {
        return model.eachParticipant(
                actor -> actor.getRoles().size() + actor.getCommitments().size() + actor.getCapacities().size(),
                actor -> new SetValue(actor, Literals.ACTOR__DRIVER, true));
    }

    private static List<EditOperation> addCapacity(Actor actor, EditedModel model, Finding finding) {
        return List.of(EditedModel.together(Sentence.of("capacity", actor, HOURS_A_WEEK),
                List.of(new AddElement(actor, Literals.ACTOR__CAPACITIES, Draft.of(Literals.CAPACITY)
                        .with(Literals.CAPACITY__HOURS, HOURS_A_WEEK).with(Literals.CAPACITY__PER, TimeUnit.WEEK)
                        .element()))));
    }

    private static List<EditOperation> nameFunder(Element whole, EditedModel model, Finding finding) {
        return model.eachParticipant(actor -> switch (actor.getKind()) {
            case INVESTOR, SUBSIDY_PROVIDER -> 2;
            case GOVERNMENT, DEVELOPMENT_AGENCY -> 1;
            default -> 0;
        }, actor -> RolesFixes.role(actor, RoleKind.FUNDER, model));
    }

    /** Lets a participant pay what is short. */
    private static List<EditOperation> payShortfall(Element whole, EditedModel model, Finding finding) {
        return FinanceFixes.gap(finding).map(gap -> model.eachParticipant(actor -> actor.isDriver() ? 1 : 0,
                actor -> FinanceFixes.pay(actor, gap, model))).orElse(List.of());
    }
}
