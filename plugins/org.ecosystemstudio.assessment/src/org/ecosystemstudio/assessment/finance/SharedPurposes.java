/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.finance;

import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.planning.budget.SharedPurpose;

/**
 * What the subsidies of a model are for together.
 *
 * @param all each with its subsidies
 */
record SharedPurposes(List<SharedPurpose> all) {

    static SharedPurposes of(RuleContext context) {
        return context.fact(SharedPurposes.class, made -> new SharedPurposes(SharedPurpose.in(made.view())));
    }

    /** What a subsidy is for together with others, told at the last of them only. */
    Optional<SharedPurpose> endingWith(Subsidy subsidy) {
        return all.stream()
                .filter(purpose -> purpose.subsidies().size() > 1 && purpose.subsidies().getLast() == subsidy)
                .findFirst();
    }
}
