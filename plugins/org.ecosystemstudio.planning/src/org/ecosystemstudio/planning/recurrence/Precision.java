/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recurrence;

/** How exactly an occurrence is dated: a rhythm that names no day gives whole weeks, months, quarters or years. */
public enum Precision {
    /** A single day. */
    DAY,
    /** A week from Monday to Sunday. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** A calendar quarter. */
    QUARTER,
    /** A calendar year. */
    YEAR
}
