/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
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
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.ecosystemstudio.language.ide.fixes.FixOffers;
import org.ecosystemstudio.language.messages.MessageLocale;
import org.ecosystemstudio.language.writing.UnwritableChangeException;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The language server. It speaks the language that its client asks for: English, or Dutch. */
@Singleton
public class EcosystemLanguageServer extends LanguageServerImpl {

    private static final URI ANY_FILE = URI.createURI("any.ecosystem");
    private static final String NAME = "Ecosystem Studio";

    private final ServerLog log;
    private final FixOffers fixes;
    private final RulePages pages = new RulePages();

    @Inject
    EcosystemLanguageServer(ServerLog log, FixOffers fixes) {
        this.log = log;
        this.fixes = fixes;
    }

    @Override
    public void connect(LanguageClient client) {
        log.connect(client);
        super.connect(client);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        if (params.getLocale() != null) {
            language().set(Locale.forLanguageTag(params.getLocale().replace('_', '-')));
        }
        meet(params.getCapabilities());
        return super.initialize(params).thenApply(result -> {
            result.setServerInfo(new ServerInfo(NAME));
            return result;
        });
    }

    /** The code of a rule leads to the page that explains it. */
    @Override
    protected Diagnostic toDiagnostic(Issue issue) {
        Diagnostic diagnostic = super.toDiagnostic(issue);
        pages.of(issue.getCode(), language().get()).ifPresent(diagnostic::setCodeDescription);
        return diagnostic;
    }

    private MessageLocale language() {
        return getLanguagesRegistry().getResourceServiceProvider(ANY_FILE).get(MessageLocale.class);
    }

    /** Learns what the client can, which decides how it gets fixes. */
    void meet(ClientCapabilities client) {
        fixes.meet(client);
    }

    /** A method that no extension serves is unknown, which the protocol has a code of its own for. */
    @Override
    public CompletableFuture<?> request(String method, Object parameter) {
        return getExtensionProviders().containsKey(method) ? super.request(method, parameter)
                : CompletableFuture.failedFuture(new ResponseErrorException(new ResponseError(
                        ResponseErrorCode.MethodNotFound, "Unknown method " + method, null)));
    }

    /** To find what a fix changes, it is done and undone: nobody else looks at the model meanwhile. */
    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return fixes.areResolvedLater() ? super.codeAction(params)
                : getRequestManager().runWrite(() -> codeAction(params, CancelIndicator.NullImpl),
                        (cancelIndicator, actions) -> actions);
    }

    @Override
    protected List<Either<Command, CodeAction>> codeAction(CodeActionParams params, CancelIndicator cancelIndicator) {
        return fixes.of(params).stream().map(Either::<Command, CodeAction>forRight).toList();
    }

    /** A fix that cannot be written is refused with the reason; nothing is logged. */
    @Override
    public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
        return getRequestManager().<Either<WorkspaceEdit, String>, Either<WorkspaceEdit, String>>runWrite(() -> {
            try {
                return Either.forLeft(fixes.chosen(action));
            } catch (UnwritableChangeException refused) {
                return Either.forRight(refused.getMessage());
            }
        }, (cancelIndicator, answer) -> answer).thenApply(answer -> {
            if (answer.isRight()) {
                throw new ResponseErrorException(
                        new ResponseError(ResponseErrorCode.RequestFailed, answer.getRight(), null));
            }
            action.setEdit(answer.getLeft());
            return action;
        });
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
