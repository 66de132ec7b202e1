/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.score;

import java.util.Objects;

import org.ecosystemstudio.assessment.RuleOutcome;
import org.ecosystemstudio.model.method.DefinitionPart;

/**
 * Whether a model meets a part of the definition of an ecosystem (handbook 2.2).
 *
 * @param part the part
 * @param outcome what became of the rule that checks it
 */
public record PartVerdict(DefinitionPart part, RuleOutcome outcome) {

    /** Creates a verdict. */
    public PartVerdict {
        Objects.requireNonNull(part);
        Objects.requireNonNull(outcome);
    }

    /** How it counts. */
    public Verdict verdict() {
        return Verdict.of(outcome);
    }
}
