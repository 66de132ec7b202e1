/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.CommonOptions;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.arguments.PathArguments;
import org.ecosystemstudio.cli.generate.DocumentOptions;
import org.ecosystemstudio.documents.DocumentType;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ecosystem watch}: makes documents again whenever a model is saved. */
@Command(name = "watch", addMethodSubcommands = false)
public final class WatchCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.path}", descriptionKey = "path")
    private List<String> paths;
    @Option(names = { "-o",
            "--out" }, paramLabel = "${bundle:label.folder}", required = true, descriptionKey = "documents.out")
    private String out;
    @Mixin
    private DocumentOptions documents;
    @Option(names = "--force", descriptionKey = "documents.force")
    private boolean force;
    @Mixin
    private CommonOptions common;

    /** @param invocation the streams, the language and the clock */
    public WatchCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws CommandException {
        List<Path> models = PathArguments.of(paths, invocation);
        WatchedDocuments watched = new WatchedDocuments(models, PathArguments.of(out, invocation), force,
                documents.selection(DocumentType.ACTION_PLAN.id(), invocation), () -> documents.today(invocation),
                invocation);
        return watched.run();
    }
}
