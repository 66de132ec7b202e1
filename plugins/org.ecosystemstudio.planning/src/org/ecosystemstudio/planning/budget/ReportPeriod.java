/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A period that a subsidy is reported over.
 *
 * @param kind what kind of period it is
 * @param firstDay its first day; null for {@link Kind#OUTSIDE} and {@link Kind#UNDATED}
 * @param lastDay its last day, included; null as the first
 */
public record ReportPeriod(Kind kind, LocalDate firstDay, LocalDate lastDay) {

    /** What kind of period it is. */
    public enum Kind {
        /** The period that the subsidy states. */
        STATED,
        /** A calendar year, of a subsidy that states no period. */
        YEAR,
        /** The days before and after the period that the subsidy states. */
        OUTSIDE,
        /** What the model gives no day. */
        UNDATED
    }

    /** Creates a period; the kind is not null. */
    public ReportPeriod {
        Objects.requireNonNull(kind);
    }
}
