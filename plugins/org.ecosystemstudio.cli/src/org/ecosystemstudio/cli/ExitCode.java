/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

/** What the command's exit code says to whoever called it. */
public final class ExitCode {

    /** All is well. */
    public static final int FINE = 0;
    /** An input cannot be read as a model, or a finding is at least as severe as the caller accepts. */
    public static final int FOUND = 1;
    /** The command was not used as it can be, or its surroundings (permissions, disk, memory) do not let it work. */
    public static final int UNUSABLE = 2;

    private ExitCode() {
    }
}
