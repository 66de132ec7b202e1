/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.check;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.cli.rules.RuleSelection;
import org.ecosystemstudio.model.messages.Severity;

/**
 * How a check is to be done.
 *
 * @param format how findings are printed
 * @param failOn from which severity on the check fails
 * @param all whether findings that wait for a later step, and waived ones, are shown
 * @param rules the rules, with their numbers and severities
 * @param baseline the file with the findings that were accepted before
 * @param updateBaseline whether all findings are accepted from now on
 */
record CheckOptions(String format, Severity failOn, boolean all, RuleSelection rules, Optional<Path> baseline,
        boolean updateBaseline) {

    /** Creates options; no part is null. */
    CheckOptions {
        Objects.requireNonNull(format);
        Objects.requireNonNull(failOn);
        Objects.requireNonNull(rules);
        Objects.requireNonNull(baseline);
    }

    /** Whether what waits for a later step is looked at: a list to work through by a program has to be whole. */
    boolean ignoresWaiting() {
        return all || format.equals(FindingsFormats.SARIF) || baseline.isPresent();
    }
}
