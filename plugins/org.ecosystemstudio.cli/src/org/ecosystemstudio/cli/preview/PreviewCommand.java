/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.CommonOptions;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.arguments.PathArguments;
import org.ecosystemstudio.cli.generate.DocumentNames;
import org.ecosystemstudio.cli.generate.DocumentOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ecosystem preview}: shows the documents of a model in a browser on this machine, anew after every save. */
@Command(name = "preview", addMethodSubcommands = false)
public final class PreviewCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    private final Invocation invocation;

    @Parameters(arity = "1", paramLabel = "${bundle:label.path}", descriptionKey = "path")
    private String path;
    @Mixin
    private DocumentOptions documents;
    @Option(names = "--port", paramLabel = "${bundle:label.port}")
    private int port;
    @Mixin
    private CommonOptions common;

    /** @param invocation the streams, the language and the clock */
    public PreviewCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws CommandException {
        if (port < 0 || port > LAST_PORT) {
            throw new CommandException(invocation.text("preview.noPort", port));
        }
        List<Path> paths = PathArguments.of(List.of(path), invocation);
        return new Preview(paths, documents.selection(DocumentNames.ALL, invocation),
                () -> documents.today(invocation), invocation).run(port);
    }
}
