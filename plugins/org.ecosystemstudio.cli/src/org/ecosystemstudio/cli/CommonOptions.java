/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import picocli.CommandLine.Option;

/** The options that every command has. */
public final class CommonOptions {

    @Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
    private boolean help;
    @Option(names = "--debug", descriptionKey = "debug")
    private boolean debug;
}
