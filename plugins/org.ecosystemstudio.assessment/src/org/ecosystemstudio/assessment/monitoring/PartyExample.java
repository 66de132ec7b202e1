/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.monitoring;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/** Whose name remedies show as who could watch: a leading group, another group, a participant, or any name. */
record PartyExample(String name) {

    private static final String ANY_NAME = "Office";

    static PartyExample of(RuleContext context) {
        Stream<Group> groups = context.view().all(Group.class).stream()
                .sorted(Comparator.comparing(group -> !group.isLeading()));
        return new PartyExample(Stream.concat(groups, context.participants().stream()).map(NamedElement::getName)
                .filter(Objects::nonNull).findFirst().orElse(ANY_NAME));
    }

    static String nameIn(RuleContext context) {
        return context.fact(PartyExample.class, PartyExample::of).name();
    }
}
