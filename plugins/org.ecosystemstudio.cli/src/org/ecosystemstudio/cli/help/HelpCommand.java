/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.help;

import java.util.concurrent.Callable;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.CommonOptions;
import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ecosystem help}: says how the command or one of its subcommands is used. */
@Command(name = "help", helpCommand = true, addMethodSubcommands = false)
public final class HelpCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Spec
    private CommandSpec specification;
    @Parameters(arity = "0..1", paramLabel = "${bundle:label.command}", descriptionKey = "command")
    private String command;
    @Mixin
    private CommonOptions common;

    /** @param invocation the streams and the language */
    public HelpCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws CommandException {
        CommandLine root = specification.root().commandLine();
        CommandLine asked = command == null ? root : root.getSubcommands().get(command);
        if (asked == null) {
            throw new CommandException(invocation.text("usage.unknownCommand", command));
        }
        asked.usage(invocation.out());
        return ExitCode.FINE;
    }
}
