/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.findings;

import java.io.IOException;

/** A form in which findings are printed. */
public interface FindingsWriter {

    /**
     * Writes all findings.
     *
     * @throws IOException when the target cannot be written
     */
    void write(FindingsReport report) throws IOException;
}
