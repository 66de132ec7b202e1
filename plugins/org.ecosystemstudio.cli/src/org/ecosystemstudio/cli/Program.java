/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.ecosystemstudio.cli.check.CheckCommand;
import org.ecosystemstudio.cli.create.NewCommand;
import org.ecosystemstudio.cli.format.FormatCommand;
import org.ecosystemstudio.cli.generate.GenerateCommand;
import org.ecosystemstudio.cli.help.CompletionCommand;
import org.ecosystemstudio.cli.help.HelpCommand;
import org.ecosystemstudio.cli.lsp.LspCommand;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command with its subcommands, ready to be given arguments. */
public final class Program {

    private static final int LONGEST_OPTION = 26;

    private final Invocation invocation;
    private final boolean debug;

    /**
     * @param invocation the streams, the language and the clock
     * @param debug whether to print where internal errors come from
     */
    public Program(Invocation invocation, boolean debug) {
        this.invocation = invocation;
        this.debug = debug;
    }

    /** Runs the command and gives its {@link ExitCode}. Nothing is thrown, whatever happens. */
    public int run(String... arguments) {
        FailureReport failures = new FailureReport(invocation, debug || List.of(arguments).contains("--debug"));
        try {
            CommandLine commandLine = commandLine();
            commandLine.setParameterExceptionHandler(new UsageReport(invocation));
            commandLine.setExecutionExceptionHandler((exception, command, result) -> failures.report(exception));
            return commandLine.execute(arguments);
        } catch (RuntimeException | Error failure) {
            return failures.report(failure);
        }
    }

    /** The command with its subcommands and their descriptions in the language of the call. */
    public CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new EcosystemCommand(invocation));
        commandLine.addSubcommand(new CheckCommand(invocation));
        commandLine.addSubcommand(new GenerateCommand(invocation));
        commandLine.addSubcommand(new FormatCommand(invocation));
        commandLine.addSubcommand(new NewCommand(invocation));
        commandLine.addSubcommand(new LspCommand(invocation));
        commandLine.addSubcommand(new CompletionCommand(invocation));
        commandLine.addSubcommand(new HelpCommand(invocation));
        commandLine.setResourceBundle(usage(invocation.language()));
        commandLine.setExpandAtFiles(false);
        commandLine.setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION);
        commandLine.setColorScheme(Help.defaultColorScheme(
                invocation.outIsTerminal() && invocation.colours() ? Ansi.ON : Ansi.OFF));
        commandLine.setOut(new PrintWriter(invocation.out(), true));
        commandLine.setErr(new PrintWriter(invocation.err(), true));
        return commandLine;
    }

    private static ResourceBundle usage(Locale language) {
        return ResourceBundle.getBundle(Program.class.getPackageName() + ".usage", language,
                Program.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
