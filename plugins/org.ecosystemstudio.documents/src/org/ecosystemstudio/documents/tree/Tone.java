/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tree;

/** The tone of a badge or callout. */
public enum Tone {
    /** Nothing special. */
    NEUTRAL,
    /** Being worked on. */
    ACTIVE,
    /** Done, reached, covered. */
    GOOD,
    /** Asks for attention. */
    WARNING,
    /** Late, in conflict, not covered. */
    BAD,
    /** Invented or not stated by the model's sources. */
    ILLUSTRATIVE
}
