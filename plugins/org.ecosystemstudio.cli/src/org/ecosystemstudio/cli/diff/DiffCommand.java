/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.diff;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.CommonOptions;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.arguments.Choice;
import org.ecosystemstudio.cli.arguments.DateArgument;
import org.ecosystemstudio.cli.arguments.PathArguments;
import org.ecosystemstudio.cli.generate.DocumentFormats;
import org.ecosystemstudio.cli.generate.DocumentLanguages;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.generation.DocumentSelection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ecosystem diff}: says what changed between two versions of a model. */
@Command(name = "diff", addMethodSubcommands = false)
public final class DiffCommand implements Callable<Integer> {

    private static final String HTML = "html";

    private final Invocation invocation;

    @Parameters(arity = "1..2", paramLabel = "${bundle:label.path}", descriptionKey = "path")
    private List<String> paths;
    @Option(names = "--since", paramLabel = "${bundle:label.revision}")
    private String since;
    @Option(names = { "-o", "--out" }, paramLabel = "${bundle:label.folder}")
    private String out;
    @Option(names = "--lang", paramLabel = "${bundle:label.language}", completionCandidates = DocumentLanguages.class)
    private String language;
    @Option(names = "--format", paramLabel = "${bundle:label.format}", split = ",", splitSynopsisLabel = ",", completionCandidates = DiffFormats.class)
    private List<String> formats;
    @Option(names = "--date", paramLabel = "${bundle:label.date}", descriptionKey = "date")
    private String date;
    @Option(names = "--force")
    private boolean force;
    @Mixin
    private CommonOptions common;

    /** @param invocation the streams, the language and the clock */
    public DiffCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws CommandException {
        Comparand comparand = Comparand.of(paths, since, invocation);
        LocalDate today = DateArgument.of("--date", date, invocation);
        Diff diff = new Diff(invocation, comparand, today);
        if (out == null) {
            String format = formats == null ? DiffFormats.TEXT : String.join(",", formats);
            Choice.require("--format", format, DiffFormats.PRINTED, invocation);
            return diff.print(format);
        }
        if (language != null) {
            Choice.require("--lang", language, new DocumentLanguages(), invocation);
        }
        List<String> wanted = formats == null ? List.of(HTML) : formats;
        for (String format : wanted) {
            Choice.require("--format", format, DiffFormats.WRITTEN, invocation);
        }
        Path folder = PathArguments.of(out, invocation);
        return diff.write(new DocumentSelection(List.of(DocumentType.CHANGES), DocumentLanguages.of(language),
                DocumentFormats.of(wanted)), folder, force);
    }
}
