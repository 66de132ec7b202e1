/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.values.Money;

/**
 * What one subsidy brings, at most its share of what it is for.
 *
 * @param subsidy the subsidy
 * @param amount what it counts for
 * @param isGranted whether it is certain; otherwise it is requested and not decided on
 */
public record CountedSubsidy(Subsidy subsidy, Money amount, boolean isGranted) {

    /** Creates a result; no part is null. */
    public CountedSubsidy {
        Objects.requireNonNull(subsidy);
        Objects.requireNonNull(amount);
    }
}
