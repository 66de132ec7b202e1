/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.goals;

/** The five demands that make a goal SMART, in their order (handbook 3.3). */
public enum SmartLetter {
    /** Everyone understands the same by it. */
    SPECIFIC,
    /** Its progress can be measured. */
    MEASURABLE,
    /** Those who take part stand behind it. */
    ACCEPTABLE,
    /** It can be reached with what is there. */
    REALISTIC,
    /** It has a deadline. */
    TIME_BOUND
}
