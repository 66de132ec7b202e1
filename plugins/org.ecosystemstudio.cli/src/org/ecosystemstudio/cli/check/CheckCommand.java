/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.check;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.CommonOptions;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.arguments.Choice;
import org.ecosystemstudio.cli.arguments.DateArgument;
import org.ecosystemstudio.cli.arguments.PathArguments;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ecosystem check}: says what is wrong or missing in models. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.path}", descriptionKey = "path")
    private List<String> paths;
    @Option(names = "--format", paramLabel = "${bundle:label.format}", completionCandidates = FindingsFormats.class)
    private String format = FindingsFormats.TEXT;
    @Option(names = "--fail-on", paramLabel = "${bundle:label.severity}", completionCandidates = Severities.class)
    private String failOn = Severities.ERROR;
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
        return new Check(invocation, format, failOn).run(PathArguments.of(paths, invocation),
                DateArgument.of("--date", date, invocation));
    }
}
