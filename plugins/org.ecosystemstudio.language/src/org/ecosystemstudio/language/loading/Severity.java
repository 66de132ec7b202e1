/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

/** How serious a problem is. */
public enum Severity {
    /** The model says something that cannot be read or does not exist. */
    ERROR,
    /** The model can be read, but somebody should look. */
    WARNING,
    /** Worth knowing. */
    INFO
}
