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
import org.ecosystemstudio.cli.arguments.PathArguments;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.generation.DocumentSelection;

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
    @Option(names = { "-o",
            "--out" }, paramLabel = "${bundle:label.folder}", required = true, descriptionKey = "documents.out")
    private String out;
    @Mixin
    private DocumentOptions documents;
    @Option(names = "--since", paramLabel = "${bundle:label.revision}")
    private String since;
    @Option(names = "--list", help = true)
    private boolean list;
    @Option(names = "--force", descriptionKey = "documents.force")
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
        DocumentSelection selection = documents.selection(DocumentType.ACTION_PLAN.id(), invocation);
        Generation generation = new Generation(invocation, PathArguments.of(out, invocation), force);
        return generation.run(PathArguments.of(paths, invocation), documents.today(invocation), since, selection);
    }
}
