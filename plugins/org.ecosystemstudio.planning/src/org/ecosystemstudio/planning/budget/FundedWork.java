/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * Something that a subsidy is for.
 *
 * @param element the action, its tasks included, or the cost entry
 * @param realisation what it was to take, and what it took; of a cost entry nothing is recorded
 * @param within the part of that which the subsidy's period allows to be paid: all but what falls outside of the period
 * @param closed whether it is done or stopped, so that nothing more is expected of it
 */
public record FundedWork(NamedElement element, Realisation realisation, Realisation within, boolean closed) {

    /** Creates a result; no part is null. */
    public FundedWork {
        Objects.requireNonNull(element);
        Objects.requireNonNull(realisation);
        Objects.requireNonNull(within);
    }

    /**
     * What it is expected to take in the end. Closed work took what is recorded. Open work takes what is planned, since what
     * was not spent in time is late and not saved; or more, when what is recorded and what is planned after today is more.
     */
    public Amounts expected() {
        return expected(realisation);
    }

    /** What of that is expected to fall in the subsidy's period. */
    public Amounts expectedWithin() {
        return expected(within);
    }

    private Amounts expected(Realisation part) {
        return closed ? part.recorded() : part.planned().most(part.recorded().plus(part.ahead()));
    }
}
