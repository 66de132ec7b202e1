/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.finance;

import java.util.stream.Stream;

import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.roles.RoleHolders;
import org.ecosystemstudio.model.ecosystem.RoleKind;

/** Who remedies propose to bring what is missing. */
public final class ProposedPayer {

    private static final String SOMEBODY = "Alpha";

    private ProposedPayer() {
    }

    /** The name of the first actor with the role of funder, else of the first participant, else that of nobody. */
    public static String in(RuleContext context) {
        return Stream.concat(RoleHolders.of(context).of(RoleKind.FUNDER).stream(), context.participants().stream())
                .findFirst().map(ElementName::shortName).orElse(SOMEBODY);
    }
}
