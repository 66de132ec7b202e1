/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.ecosystemstudio.language.messages.MessageLocale;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The language server. It speaks the language that its client asks for: English, or Dutch. */
@Singleton
public class EcosystemLanguageServer extends LanguageServerImpl {

    private static final URI ANY_FILE = URI.createURI("any.ecosystem");
    private static final String NAME = "Ecosystem Studio";

    private final ServerLog log;

    @Inject
    EcosystemLanguageServer(ServerLog log) {
        this.log = log;
    }

    @Override
    public void connect(LanguageClient client) {
        log.connect(client);
        super.connect(client);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        if (params.getLocale() != null) {
            getLanguagesRegistry().getResourceServiceProvider(ANY_FILE).get(MessageLocale.class)
                    .set(Locale.forLanguageTag(params.getLocale().replace('_', '-')));
        }
        return super.initialize(params).thenApply(result -> {
            result.setServerInfo(new ServerInfo(NAME));
            return result;
        });
    }

    /** A method that no extension serves is unknown, which the protocol has a code of its own for. */
    @Override
    public CompletableFuture<?> request(String method, Object parameter) {
        return getExtensionProviders().containsKey(method) ? super.request(method, parameter)
                : CompletableFuture.failedFuture(new ResponseErrorException(new ResponseError(
                        ResponseErrorCode.MethodNotFound, "Unknown method " + method, null)));
    }

    /** A refused name is an answer to the client, not a failure of the server: nothing is logged. */
    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return getRequestManager().<Either<WorkspaceEdit, ResponseErrorException>>runRead(cancelIndicator -> {
            try {
                return Either.forLeft(rename(params, cancelIndicator));
            } catch (ResponseErrorException refused) {
                return Either.forRight(refused);
            }
        }).thenApply(answer -> {
            if (answer.isRight()) {
                throw answer.getRight();
            }
            return answer.getLeft();
        });
    }
}
