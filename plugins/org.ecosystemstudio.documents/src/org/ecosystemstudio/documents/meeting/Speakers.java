/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Adjustment;
import org.ecosystemstudio.model.ecosystem.CashContribution;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.Decision;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.GrantCondition;
import org.ecosystemstudio.model.ecosystem.InKindContribution;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.WorkItem;

/** Says who speaks about an element: who answers for it, or else for what it is part of. */
final class Speakers {

    private final Presentation presentation;
    private final List<List<Inline>> all = new ArrayList<>();

    Speakers(Presentation presentation) {
        this.presentation = presentation;
    }

    /** Who speaks about an element, and will be among {@link #all}; empty when nobody answers for it. */
    List<Inline> of(EObject element) {
        Party party = party(element);
        if (party == null) {
            return List.of();
        }
        List<Inline> speaker = presentation.mention(party);
        all.add(speaker);
        return speaker;
    }

    /** Everybody who was asked for, each once, in that order. */
    Collection<List<Inline>> all() {
        return all.stream().distinct().toList();
    }

    private static Party party(EObject element) {
        for (EObject here = element; here != null; here = here.eContainer()) {
            Party own = own(here);
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    private static Party own(EObject element) {
        return Presentation.found(switch (element) {
            case WorkItem item -> item.getOwner();
            case Goal goal -> goal.getOwner();
            case Kpi kpi -> kpi.getWatcher();
            case Risk risk -> risk.getOwner();
            case Decision decision -> decision.getBy();
            case Adjustment adjustment -> adjustment.getBy();
            case CostShare share -> share.getActor();
            case CashContribution cash -> cash.getActor();
            case InKindContribution kind -> kind.getActor();
            case GrantCondition condition -> condition.getAnchors().isEmpty() ? null
                    : party(condition.getAnchors().getFirst());
            case Actor actor -> actor;
            default -> null;
        });
    }
}
