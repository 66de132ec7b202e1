/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.List;

import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.load.ActorLoad;

/** Who has a part in the plan. */
final class Participation {

    private Participation() {
    }

    /** The actors of whom the plan asks something, in the order of the view. */
    static List<Actor> busyActors(Plan plan) {
        return plan.load().all().stream().filter(load -> !load.isIdle()).map(ActorLoad::actor).toList();
    }
}
