/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.util.function.Supplier;

/**
 * A value that is computed when it is first asked for.
 *
 * @param <T> its type
 */
final class OnDemand<T> implements Supplier<T> {

    private final Supplier<T> computation;
    private volatile T value;

    OnDemand(Supplier<T> computation) {
        this.computation = computation;
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            known = computation.get();
            value = known;
        }
        return known;
    }
}
