/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.administration;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.progress.Standing;

/** The work that hours may be booked on: what is neither done nor stopped, in an action that is neither. */
record OpenWork(Plan plan) {

    boolean holds(WorkItem item) {
        Standing standing = plan.progress().of(item).standing();
        return standing != Standing.DONE && standing != Standing.STOPPED
                && (item instanceof Action || holds(action(item)));
    }

    /** The action that work is, or is part of. */
    static Action action(WorkItem item) {
        return item instanceof Action action ? action : (Action) item.eContainer();
    }
}
