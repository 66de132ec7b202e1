/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.lsp;

import java.util.concurrent.Callable;

import org.ecosystemstudio.cli.CommonOptions;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.language.ide.server.EcosystemServer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ecosystem lsp}: serves an editor by the language server protocol, over standard input and output. */
@Command(name = "lsp", addMethodSubcommands = false)
public final class LspCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Mixin
    private CommonOptions common;

    /** @param invocation the streams */
    public LspCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws InterruptedException {
        // what any library prints would break the protocol on standard output
        System.setOut(System.err);
        return EcosystemServer.serve(invocation.in(), invocation.out());
    }
}
