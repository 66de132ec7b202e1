/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.CommonOptions;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.arguments.Choice;
import org.ecosystemstudio.cli.arguments.DateArgument;
import org.ecosystemstudio.cli.arguments.PathArguments;
import org.ecosystemstudio.cli.rules.RuleSelection;
import org.ecosystemstudio.model.messages.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ecosystem check}: says what is wrong or missing in models. */
@Command(name = "check", addMethodSubcommands = false)
public final class CheckCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.path}", descriptionKey = "path")
    private List<String> paths;
    @Option(names = "--format", paramLabel = "${bundle:label.format}", completionCandidates = FindingsFormats.class)
    private String format = FindingsFormats.TEXT;
    @Option(names = "--fail-on", paramLabel = "${bundle:label.severity}", completionCandidates = Severities.class)
    private String failOn = Severities.ERROR;
    @Option(names = "--all")
    private boolean all;
    @Option(names = "--rule", paramLabel = "${bundle:label.setting}", split = ",", splitSynopsisLabel = ",", descriptionKey = "rule")
    private List<String> rules = List.of();
    @Option(names = "--rules-from", paramLabel = "${bundle:label.file}", split = ",", splitSynopsisLabel = ",", descriptionKey = "rules-from")
    private List<String> rulesFrom = List.of();
    @Option(names = "--baseline", paramLabel = "${bundle:label.file}")
    private String baseline;
    @Option(names = "--update-baseline")
    private boolean updateBaseline;
    @Option(names = "--date", paramLabel = "${bundle:label.date}", descriptionKey = "date")
    private String date;
    @Mixin
    private CommonOptions common;

    /** @param invocation the streams, the language and the clock */
    public CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws CommandException, IOException {
        Choice.require("--format", format, new FindingsFormats(), invocation);
        Choice.require("--fail-on", failOn, new Severities(), invocation);
        if (updateBaseline && baseline == null) {
            throw new CommandException(invocation.text("baseline.missing"));
        }
        Optional<Path> file = baseline == null ? Optional.empty()
                : Optional.of(PathArguments.of(baseline, invocation));
        try (RuleSelection selection = RuleSelection.of(rulesFrom, rules, invocation)) {
            CheckOptions options = new CheckOptions(format, Severity.valueOf(failOn.toUpperCase(Locale.ROOT)), all,
                    selection, file, updateBaseline);
            return new Check(invocation, options).run(PathArguments.of(paths, invocation),
                    DateArgument.of("--date", date, invocation));
        }
    }
}
