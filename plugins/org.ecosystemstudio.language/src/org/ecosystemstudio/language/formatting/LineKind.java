/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.formatting;

/** What begins a line of its own. */
public enum LineKind {

    /** A property or an element in the braces of another. */
    PROPERTY,

    /** An element of the top level, whether in the braces of the ecosystem or outside. */
    ELEMENT
}
