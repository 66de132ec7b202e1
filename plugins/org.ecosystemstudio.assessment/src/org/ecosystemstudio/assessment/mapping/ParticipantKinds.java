/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.mapping;

import java.util.EnumSet;
import java.util.Set;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.method.TripleHelix;

/** Which kinds of organisation the participants of a model are. */
final class ParticipantKinds {

    private final Set<TripleHelix> helix = EnumSet.noneOf(TripleHelix.class);

    private ParticipantKinds(RuleContext context) {
        context.participants().forEach(actor -> TripleHelix.of(actor.getKind()).ifPresent(helix::add));
    }

    static ParticipantKinds of(RuleContext context) {
        return context.fact(ParticipantKinds.class, ParticipantKinds::new);
    }

    /** Whether companies, institutes and governments all take part (handbook 3.1). */
    boolean areATripleHelix() {
        return helix.size() == TripleHelix.values().length;
    }
}
