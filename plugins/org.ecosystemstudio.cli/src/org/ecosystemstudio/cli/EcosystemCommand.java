/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ecosystem} without a subcommand: shows how it is used. */
@Command(name = Invocation.NAME, versionProvider = ProductVersion.class, addMethodSubcommands = false)
final class EcosystemCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Spec
    private CommandSpec specification;
    @Mixin
    private CommonOptions common;
    @Option(names = { "-V", "--version" }, versionHelp = true, descriptionKey = "version")
    private boolean version;

    EcosystemCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        specification.commandLine().usage(invocation.err());
        return ExitCode.UNUSABLE;
    }
}
