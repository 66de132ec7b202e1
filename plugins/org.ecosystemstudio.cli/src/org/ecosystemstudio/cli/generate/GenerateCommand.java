/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.generate;

import java.util.List;
import java.util.concurrent.Callable;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.CommonOptions;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.arguments.Choice;
import org.ecosystemstudio.cli.arguments.DateArgument;
import org.ecosystemstudio.cli.arguments.PathArguments;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.generation.DocumentSelection;
import org.ecosystemstudio.planning.disclosure.Audience;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ecosystem generate}: makes documents of models. */
@Command(name = "generate", addMethodSubcommands = false)
public final class GenerateCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.path}", descriptionKey = "path")
    private List<String> paths;
    @Option(names = { "-o", "--out" }, paramLabel = "${bundle:label.folder}", required = true)
    private String out;
    @Option(names = "--document", paramLabel = "${bundle:label.document}", split = ",", splitSynopsisLabel = ",", completionCandidates = DocumentNames.class)
    private List<String> documents = List.of("action-plan");
    @Option(names = "--lang", paramLabel = "${bundle:label.language}", completionCandidates = DocumentLanguages.class)
    private String language;
    @Option(names = "--format", paramLabel = "${bundle:label.format}", split = ",", splitSynopsisLabel = ",", completionCandidates = DocumentFormats.class)
    private List<String> formats = List.of("html");
    @Option(names = "--audience", paramLabel = "${bundle:label.audience}", completionCandidates = Audiences.class)
    private String audience = Audience.STEERING.id();
    @Option(names = "--list", help = true)
    private boolean list;
    @Option(names = "--date", paramLabel = "${bundle:label.date}", descriptionKey = "date")
    private String date;
    @Option(names = "--force")
    private boolean force;
    @Mixin
    private CommonOptions common;

    /** @param invocation the streams, the language and the clock */
    public GenerateCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws CommandException {
        if (list) {
            return new DocumentList(invocation).print();
        }
        if (language != null) {
            Choice.require("--lang", language, new DocumentLanguages(), invocation);
        }
        for (String document : documents) {
            Choice.require("--document", document, new DocumentNames(), invocation);
        }
        for (String format : formats) {
            Choice.require("--format", format, new DocumentFormats(), invocation);
        }
        Choice.require("--audience", audience, new Audiences(), invocation);
        DocumentSelection selection = new DocumentSelection(DocumentNames.of(documents), DocumentLanguages.of(language),
                DocumentFormats.of(formats), Audiences.of(audience));
        if (!formats.contains(DocumentFormats.ALL)) {
            requireFormats(selection);
        }
        Generation generation = new Generation(invocation, PathArguments.of(out, invocation), force);
        return generation.run(PathArguments.of(paths, invocation), DateArgument.of("--date", date, invocation),
                selection);
    }

    private void requireFormats(DocumentSelection selection) throws CommandException {
        for (DocumentFormat format : selection.formats()) {
            if (selection.types().stream().noneMatch(type -> type.formats().contains(format))) {
                throw new CommandException(List.of(invocation.text("generate.noSuchFormat", format.id(),
                        String.join(", ", selection.types().stream().flatMap(type -> type.formats().stream())
                                .distinct().sorted().map(DocumentFormat::id).toList()))));
            }
        }
    }
}
