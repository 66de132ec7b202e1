/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import java.util.List;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.TypedName;
import org.ecosystemstudio.model.ecosystem.WorkItem;

/** How a message shows work in the order in which it is to be done. */
final class WorkChain {

    static final String THEN = " > ";

    private WorkChain() {
    }

    static String of(List<? extends WorkItem> chain) {
        return chain.stream().map(TypedName::of).collect(Collectors.joining(THEN));
    }
}
