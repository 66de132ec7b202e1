/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.governance;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.GroupKind;
import org.ecosystemstudio.model.ecosystem.Party;

/** The groups of a model, as far as rules of governance look at them, and names to propose in their remedies. */
final class Groups {

    private static final Set<GroupKind> LEADING = Collections.unmodifiableSet(
            EnumSet.of(GroupKind.CORE_TEAM, GroupKind.STEERING_GROUP, GroupKind.FOCUS_ORGANISATION));

    private Groups() {
    }

    /** The groups that lead: those that say so, core teams, steering groups and focus organisations (handbook 3.4). */
    static List<Group> leading(RuleContext context) {
        return context.view().all(Group.class).stream()
                .filter(group -> group.isLeading() || LEADING.contains(group.getKind())).toList();
    }

    /** The actors in a group, the chair among them. */
    static int size(Group group) {
        Set<Actor> actors = new HashSet<>(group.getMembers());
        if (group.getChair() != null) {
            actors.add(group.getChair());
        }
        return actors.size();
    }

    /** Who could decide: leading groups, other groups, participants, each in the order of the view. */
    static List<Party> parties(RuleContext context) {
        Set<Party> parties = new LinkedHashSet<>(leading(context));
        parties.addAll(context.view().all(Group.class));
        parties.addAll(context.participants());
        return List.copyOf(parties);
    }
}
