/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.help;

import java.util.concurrent.Callable;

import org.ecosystemstudio.cli.CommonOptions;
import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ecosystem generate-completion}: prints the script by which bash and zsh complete commands and options. */
@Command(name = "generate-completion", addMethodSubcommands = false)
public final class CompletionCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Spec
    private CommandSpec specification;
    @Mixin
    private CommonOptions common;

    /** @param invocation the streams and the language */
    public CompletionCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        invocation.out().println(AutoComplete.bash(Invocation.NAME, specification.root().commandLine()));
        return ExitCode.FINE;
    }
}
