/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * The begin or the finish of a piece of work.
 *
 * @param node the work
 * @param isFinish whether it is the finish
 */
record WorkEvent(Node node, boolean isFinish) {

    static WorkEvent begin(Node node) {
        return new WorkEvent(node, false);
    }

    static WorkEvent finish(Node node) {
        return new WorkEvent(node, true);
    }

    /** A number of its own, from 0 to twice the number of nodes. */
    int number() {
        return 2 * node.index + (isFinish ? 1 : 0);
    }

    /** The events that wait for this one; one that waits for it twice comes twice. */
    List<WorkEvent> next() {
        List<WorkEvent> next = new ArrayList<>();
        if (isFinish) {
            node.outgoing.forEach(link -> next.add(begin(link.successor())));
            if (node.subproject != null) {
                next.add(finish(node.subproject));
            }
        } else {
            next.add(finish(node));
            node.tasks.forEach(task -> next.add(begin(task)));
        }
        return next;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkEvent event && event.node == node && event.isFinish == isFinish;
    }

    @Override
    public int hashCode() {
        return number();
    }
}
