/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import java.util.Objects;

/**
 * A version as somebody asked for it.
 *
 * @param name what to call it: its tag, when it was found by one, otherwise the first digits of its commit
 * @param version the version
 */
public record NamedVersion(String name, ModelVersion version) {

    /** Creates a version; no part is null. */
    public NamedVersion {
        Objects.requireNonNull(name);
        Objects.requireNonNull(version);
    }
}
