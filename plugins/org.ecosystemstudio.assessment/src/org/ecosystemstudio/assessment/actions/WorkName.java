/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import java.util.List;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;

/** How a message names work as a reference from anywhere would: a task after its subproject, {@code Traineeship.Design}. */
final class WorkName {

    private static final String THEN = " > ";

    private WorkName() {
    }

    static String of(WorkItem item) {
        String name = ElementName.shortName(item);
        return item instanceof Task task && task.eContainer() instanceof NamedElement subproject
                ? ElementName.shortName(subproject) + "." + name : name;
    }

    /** Work in the order in which it is to be done. */
    static String ofChain(List<? extends WorkItem> chain) {
        return chain.stream().map(WorkName::of).collect(Collectors.joining(THEN));
    }
}
