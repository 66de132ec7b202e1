/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.sheet;

/** How numbers in texts are written where they can be read in two ways: is 1.234 more than a thousand? */
public enum DecimalSign {
    /** Thousands with a point, decimals with a comma, as in Dutch. */
    COMMA,
    /** Thousands with a comma, decimals with a point. */
    POINT,
    /** As in the language of the headings. */
    OF_LANGUAGE
}
