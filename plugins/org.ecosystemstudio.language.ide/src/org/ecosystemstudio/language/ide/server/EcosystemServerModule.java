/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import java.time.Clock;

import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.build.IncrementalBuilder.InternalStatefulIncrementalBuilder;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import com.google.inject.util.Modules;

/** Wires the language server: one project for each model, rules after each build, no file that costs another. */
public final class EcosystemServerModule extends AbstractModule {

    private final Clock clock;
    private final ILanguageServerShutdownAndExitHandler atExit;

    private EcosystemServerModule(Clock clock, ILanguageServerShutdownAndExitHandler atExit) {
        this.clock = clock;
        this.atExit = atExit;
    }

    /**
     * The wiring of a server.
     *
     * @param clock tells what day it is
     * @param atExit what happens when the client asks the server to end
     */
    public static Module of(Clock clock, ILanguageServerShutdownAndExitHandler atExit) {
        return Modules.override(new ServerModule()).with(new EcosystemServerModule(clock, atExit));
    }

    @Override
    protected void configure() {
        bind(Clock.class).toInstance(clock);
        bind(ILanguageServerShutdownAndExitHandler.class).toInstance(atExit);
        bind(InternalStatefulIncrementalBuilder.class).to(ForgivingBuilder.class);
        bind(UriExtensions.class).to(EncodedUris.class);
        bind(WorkspaceManager.class).to(ModelWorkspaceManager.class);
        bind(LanguageServerImpl.class).to(EcosystemLanguageServer.class);
        bind(LanguageServer.class).to(EcosystemLanguageServer.class);
    }
}
