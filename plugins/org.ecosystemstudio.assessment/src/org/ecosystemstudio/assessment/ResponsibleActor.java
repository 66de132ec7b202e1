/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.AdministrationRule;
import org.ecosystemstudio.model.ecosystem.Benefit;
import org.ecosystemstudio.model.ecosystem.CashContribution;
import org.ecosystemstudio.model.ecosystem.ChannelUse;
import org.ecosystemstudio.model.ecosystem.Contribution;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.InKindContribution;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.MonitoringDuty;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.ecosystem.ReflectionMoment;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.Threshold;
import org.ecosystemstudio.model.ecosystem.WorkItem;

/** Who can see to an element: the actor that it is a part of or belongs to, or that is named in it. */
public final class ResponsibleActor {

    private ResponsibleActor() {
    }

    /**
     * The actor named nearest to an element: in it, or in what it stands in; for a group its chair. Empty when nobody is
     * named.
     */
    public static Optional<Actor> of(EObject element) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            Party named = named(around) instanceof Group group ? group.getChair() : named(around);
            if (named instanceof Actor actor && !actor.eIsProxy()) {
                return Optional.of(actor);
            }
        }
        return Optional.empty();
    }

    private static Party named(EObject element) {
        return switch (element) {
            case Party party -> party;
            case WorkItem item -> item.getOwner();
            case Goal goal -> goal.getOwner();
            case Risk risk -> risk.getOwner();
            case Kpi kpi -> kpi.getWatcher();
            case Threshold threshold -> threshold.getResponsible();
            case ReflectionMoment moment -> moment.getWatcher();
            case AdministrationRule rule -> rule.getResponsible();
            case MonitoringDuty duty -> duty.getBy();
            case ChannelUse use -> use.getBy();
            case Contribution contribution -> contribution.getActor();
            case Benefit benefit -> benefit.getActor();
            case CashContribution cash -> cash.getActor();
            case InKindContribution inKind -> inKind.getActor();
            case CostShare share -> share.getActor();
            default -> null;
        };
    }
}
