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
import org.ecosystemstudio.cli.diff.DiffCommand;
import org.ecosystemstudio.cli.explain.ExplainCommand;
import org.ecosystemstudio.cli.format.FormatCommand;
import org.ecosystemstudio.cli.generate.GenerateCommand;
import org.ecosystemstudio.cli.help.CompletionCommand;
import org.ecosystemstudio.cli.help.HelpCommand;
import org.ecosystemstudio.cli.importing.ImportCommand;
import org.ecosystemstudio.cli.lsp.LspCommand;
import org.ecosystemstudio.cli.preview.PreviewCommand;
import org.ecosystemstudio.cli.score.ScoreCommand;
import org.ecosystemstudio.cli.watch.WatchCommand;
import org.ecosystemstudio.cli.whatif.WhatIfCommand;
import org.ecosystemstudio.language.loading.ModelLoader;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The command with its subcommands, ready to be given arguments. */
public final class Program {

    private static final int LONGEST_OPTION = 26;
    private static final List<String> COMMANDS =
            List.of("check", "score", "what-if", "diff", "explain", "generate", "watch", "preview", "import", "format",
                    "new", "lsp", "generate-completion", "help");
    private static final List<String> TELLING_OF_OTHERS = List.of("generate-completion", "help");
    private static final List<String> READING_MODELS =
            List.of("check", "score", "what-if", "diff", "generate", "watch", "preview", "import");
    private static final List<String> HELP = List.of("--help", "-h");
    private static final List<List<String>> VERSION_ALONE = List.of(List.of("--version"), List.of("-V"));

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
        List<String> words = List.of(arguments);
        FailureReport failures = new FailureReport(invocation, debug || words.contains("--debug"));
        try {
            if (VERSION_ALONE.contains(words)) {
                invocation.out().println(ProductVersion.text());
                return ExitCode.FINE;
            }
            boolean readsModels = readsModels(words);
            if (readsModels) {
                ModelLoader.prepare();
            }
            CommandLine commandLine = commandLine(neededFor(words));
            if (readsModels) {
                commandLine.setExecutionStrategy(Program::runWithLanguage);
            }
            commandLine.setParameterExceptionHandler(new UsageReport(invocation));
            commandLine.setExecutionExceptionHandler((exception, command, result) -> failures.report(exception));
            return commandLine.execute(arguments);
        } catch (RuntimeException | Error failure) {
            return failures.report(failure);
        }
    }

    /** The command with its subcommands and their descriptions in the language of the call. */
    public CommandLine commandLine() {
        return commandLine(COMMANDS);
    }

    private CommandLine commandLine(List<String> subcommands) {
        CommandLine commandLine = new CommandLine(new EcosystemCommand(invocation));
        subcommands.forEach(name -> commandLine.addSubcommand(subcommand(name)));
        commandLine.setResourceBundle(usage(invocation.language()));
        commandLine.setExpandAtFiles(false);
        commandLine.setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION);
        commandLine.setColorScheme(Help.defaultColorScheme(
                invocation.outIsTerminal() && invocation.colours() ? Ansi.ON : Ansi.OFF));
        commandLine.setOut(new PrintWriter(invocation.out(), true));
        commandLine.setErr(new PrintWriter(invocation.err(), true));
        return commandLine;
    }

    private static boolean readsModels(List<String> words) {
        return !words.isEmpty() && READING_MODELS.contains(words.getFirst())
                && words.stream().noneMatch(HELP::contains);
    }

    /** Waits for the language: two threads that begin with classes of EMF at once can wait for each other for ever. */
    private static int runWithLanguage(ParseResult arguments) {
        ModelLoader.awaitPrepared();
        return new RunLast().execute(arguments);
    }

    /** The subcommand that is called, where it needs no other: reading them all would be most of a short run. */
    private static List<String> neededFor(List<String> words) {
        boolean isCalledAlone = !words.isEmpty() && COMMANDS.contains(words.getFirst())
                && !TELLING_OF_OTHERS.contains(words.getFirst());
        return isCalledAlone ? List.of(words.getFirst()) : COMMANDS;
    }

    private Object subcommand(String name) {
        return switch (name) {
            case "check" -> new CheckCommand(invocation);
            case "score" -> new ScoreCommand(invocation);
            case "what-if" -> new WhatIfCommand(invocation);
            case "diff" -> new DiffCommand(invocation);
            case "explain" -> new ExplainCommand(invocation);
            case "generate" -> new GenerateCommand(invocation);
            case "watch" -> new WatchCommand(invocation);
            case "preview" -> new PreviewCommand(invocation);
            case "import" -> new ImportCommand(invocation);
            case "format" -> new FormatCommand(invocation);
            case "new" -> new NewCommand(invocation);
            case "lsp" -> new LspCommand(invocation);
            case "generate-completion" -> new CompletionCommand(invocation);
            case "help" -> new HelpCommand(invocation);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static ResourceBundle usage(Locale language) {
        return ResourceBundle.getBundle(Program.class.getPackageName() + ".usage", language,
                Program.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
