/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.whatif;

import java.util.List;
import java.util.concurrent.Callable;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.CommonOptions;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.arguments.DateArgument;
import org.ecosystemstudio.cli.arguments.PathArguments;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ecosystem what-if}: says what would change if an actor left. Changes nothing. */
@Command(name = "what-if", addMethodSubcommands = false)
public final class WhatIfCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(arity = "1", paramLabel = "${bundle:label.path}", descriptionKey = "path")
    private String path;
    @Option(names = "--without", paramLabel = "${bundle:label.actor}", required = true)
    private String actor;
    @Option(names = "--date", paramLabel = "${bundle:label.date}", descriptionKey = "date")
    private String date;
    @Mixin
    private CommonOptions common;

    /** @param invocation the streams, the language and the clock */
    public WhatIfCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws CommandException {
        return new WhatIf(invocation).run(List.of(PathArguments.of(path, invocation)), actor,
                DateArgument.of("--date", date, invocation));
    }
}
