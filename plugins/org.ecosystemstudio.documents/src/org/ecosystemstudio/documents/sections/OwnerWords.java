/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.model.ecosystem.AdministrationRule;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.GrantCondition;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.ecosystem.ReflectionMoment;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;

/** Says who sees to an element: in brackets when that follows from what the element is part of. */
public final class OwnerWords {

    private final Presentation presentation;

    /** Says it as a presentation does. */
    public OwnerWords(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The owner as runs; empty when nobody is named, nor for what the element is part of. */
    public List<Inline> of(EObject element) {
        Party own = own(element);
        if (own != null) {
            return presentation.mention(own);
        }
        List<Inline> whole = whole(element);
        return whole.isEmpty() ? List.of() : new Line().muted(Line.of("(").add(whole).text(")").runs()).runs();
    }

    /** As {@link #of}, without brackets where it follows from what the element is part of. */
    public List<Inline> withoutBrackets(EObject element) {
        Party own = own(element);
        return own == null ? whole(element) : presentation.mention(own);
    }

    /** As {@link #of}, in plain words. */
    public String plain(EObject element) {
        return presentation.wording().plain(of(element));
    }

    /** The owner of what the element is part of or belongs to, without brackets. */
    private List<Inline> whole(EObject element) {
        List<List<Inline>> owners = new ArrayList<>();
        List<? extends EObject> wholes = switch (element) {
            case Task task -> List.of(task.eContainer());
            case Kpi kpi -> List.of(kpi.eContainer());
            case ReflectionMoment moment -> List.of(moment.eContainer());
            case Milestone milestone -> own(milestone.eContainer()) != null || milestone.getTargets().isEmpty()
                    ? List.of(milestone.eContainer()) : milestone.getTargets();
            case GrantCondition condition -> condition.getAnchors();
            case Group group -> group.getMembers();
            default -> List.of();
        };
        for (EObject whole : wholes) {
            Party owner = own(whole);
            if (owner != null && !owners.contains(presentation.mention(owner))) {
                owners.add(presentation.mention(owner));
            }
        }
        return presentation.joined(owners);
    }

    private static Party own(EObject element) {
        return Presentation.found(switch (element) {
            case WorkItem item -> item.getOwner();
            case Goal goal -> goal.getOwner();
            case Kpi kpi -> kpi.getWatcher();
            case ReflectionMoment moment -> moment.getWatcher();
            case AdministrationRule rule -> rule.getResponsible();
            case Group group -> group.getChair();
            case Party party -> party;
            default -> null;
        });
    }
}
