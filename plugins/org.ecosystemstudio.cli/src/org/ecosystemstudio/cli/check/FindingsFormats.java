/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.check;

import java.util.ArrayList;
import java.util.List;

/** The words of {@code check --format}. */
final class FindingsFormats extends ArrayList<String> {

    static final String TEXT = "text";
    static final String JSON = "json";
    static final String SARIF = "sarif";

    private static final long serialVersionUID = 1L;

    FindingsFormats() {
        super(List.of(TEXT, JSON, SARIF));
    }
}
