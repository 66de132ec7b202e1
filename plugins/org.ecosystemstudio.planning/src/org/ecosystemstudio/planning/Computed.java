/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning;

import java.util.Objects;
import java.util.function.Supplier;

/** A value that is computed once, when it is first asked for; threads wait for each other. */
final class Computed<T> {

    private Supplier<T> computation;
    private T value;

    Computed(Supplier<T> computation) {
        this.computation = Objects.requireNonNull(computation);
    }

    synchronized T get() {
        if (computation != null) {
            value = Objects.requireNonNull(computation.get());
            computation = null;
        }
        return value;
    }
}
