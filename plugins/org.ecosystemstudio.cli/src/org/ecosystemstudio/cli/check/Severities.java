/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.check;

import java.util.ArrayList;
import java.util.List;

/** The words of {@code check --fail-on}, the heaviest first. */
final class Severities extends ArrayList<String> {

    static final String ERROR = "error";

    private static final long serialVersionUID = 1L;

    Severities() {
        super(List.of(ERROR, "warning", "info"));
    }
}
