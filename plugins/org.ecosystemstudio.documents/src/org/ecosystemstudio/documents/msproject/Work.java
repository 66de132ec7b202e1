/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.msproject;

import java.math.BigDecimal;
import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.Actor;

/**
 * The work of one actor on one task.
 *
 * @param actor the actor
 * @param hours how much is planned; may be zero
 */
record Work(Actor actor, BigDecimal hours) {

    Work {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(hours);
    }
}
