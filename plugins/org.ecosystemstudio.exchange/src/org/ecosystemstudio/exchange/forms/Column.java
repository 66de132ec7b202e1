/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.Objects;

/**
 * A column of a form.
 *
 * @param id what it is called in every language
 * @param property what it says of the element
 */
public record Column(String id, Property property) {

    /** Creates a column; no part is null. */
    public Column {
        Objects.requireNonNull(id);
        Objects.requireNonNull(property);
    }
}
