/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Person;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;

/** Who has a part in actions. */
final class Participation {

    private static final String ANY_NAME = "Alpha";

    private Participation() {
    }

    /** The participants who own an action or one of its tasks, take part in it, or have people who take it up. */
    static Set<Actor> in(Action action, RuleContext context) {
        Set<Actor> involved = new LinkedHashSet<>();
        addInvolved(action, involved);
        for (Task task : action.getTasks()) {
            addInvolved(task, involved);
        }
        for (Person person : action.getActionTakers()) {
            if (person.eContainer() instanceof Actor actor) {
                involved.add(actor);
            }
        }
        involved.retainAll(context.participants());
        return involved;
    }

    /** The name of a participant to show in a remedy: the first that fits, and any name when none does. */
    static String exampleName(RuleContext context, Predicate<? super Actor> fitting) {
        return context.participants().stream().filter(fitting).map(Actor::getName).filter(Objects::nonNull).findFirst()
                .orElse(ANY_NAME);
    }

    private static void addInvolved(WorkItem item, Set<Actor> involved) {
        involved.add(item.getOwner());
        involved.addAll(item.getParticipants());
    }
}
