/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.util.Currency;
import java.util.Objects;

/**
 * What was planned beside what is recorded.
 *
 * @param planned all that is planned
 * @param due the part of it that is planned for the days until today, today included
 * @param recorded what the model records as worked and spent until today
 */
public record Realisation(Amounts planned, Amounts due, Amounts recorded) {

    /** Creates a comparison; no part is null. */
    public Realisation {
        Objects.requireNonNull(planned);
        Objects.requireNonNull(due);
        Objects.requireNonNull(recorded);
    }

    /** Nothing planned and nothing recorded. */
    public static Realisation none(Currency currency) {
        Amounts none = Amounts.none(currency);
        return new Realisation(none, none, none);
    }

    /** Both together. */
    public Realisation plus(Realisation other) {
        return new Realisation(planned.plus(other.planned), due.plus(other.due), recorded.plus(other.recorded));
    }

    /** Whether nothing is planned or recorded. */
    public boolean isNone() {
        return planned.isNone() && recorded.isNone();
    }

    /** What is planned for the days after today, and what is planned without a day. */
    public Amounts ahead() {
        return planned.minus(due);
    }

    /** Whether hours were planned until today and none are recorded at all. */
    public boolean lacksHours() {
        return due.hours().signum() > 0 && recorded.hours().signum() == 0;
    }

    /** Whether cost was planned until today and none is recorded at all. */
    public boolean lacksCost() {
        return due.cost().amount().signum() > 0 && recorded.cost().amount().signum() == 0;
    }
}
