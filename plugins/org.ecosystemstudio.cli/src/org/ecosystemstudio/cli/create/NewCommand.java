/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.create;

import java.util.Locale;
import java.util.concurrent.Callable;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.CommonOptions;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.arguments.Choice;
import org.ecosystemstudio.cli.arguments.PathArguments;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ecosystem new}: writes a small model to start from. */
@Command(name = "new", addMethodSubcommands = false)
public final class NewCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "folder")
    private String folder;
    @Option(names = "--type", paramLabel = "${bundle:label.type}", required = true, completionCandidates = EcosystemTypes.class)
    private String type;
    @Option(names = "--name", paramLabel = "${bundle:label.name}")
    private String name;
    @Option(names = "--lang", paramLabel = "${bundle:label.language}", completionCandidates = TemplateLanguages.class)
    private String language;
    @Mixin
    private CommonOptions common;

    /** @param invocation the streams, the language and the clock */
    public NewCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws CommandException {
        Choice.require("--type", type, new EcosystemTypes(), invocation);
        if (language != null) {
            Choice.require("--lang", language, new TemplateLanguages(), invocation);
        }
        Locale words = language == null ? invocation.language() : Locale.forLanguageTag(language);
        return new NewModel(invocation, PathArguments.of(folder, invocation)).write(type, words, name);
    }
}
