/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Serves the language to one client over a pair of streams, by the language server protocol. */
public final class EcosystemServer {

    private static final int SHUT_DOWN_PROPERLY = 0;
    private static final int LOST_ITS_CLIENT = 1;

    private EcosystemServer() {
    }

    /**
     * Serves until the client ends the server or closes its stream.
     *
     * @return 0 when the client asked the server to shut down before, 1 otherwise, as the protocol wants it
     * @throws InterruptedException when the waiting thread is interrupted
     */
    public static int serve(InputStream in, OutputStream out) throws InterruptedException {
        Exit exit = new Exit();
        ExecutorService messages = Executors.newCachedThreadPool(EcosystemServer::daemon);
        Injector parts = Guice.createInjector(EcosystemServerModule.of(Clock.systemDefaultZone(), exit));
        EcosystemLanguageServer server = parts.getInstance(EcosystemLanguageServer.class);
        Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>().setLocalService(server)
                .setRemoteInterface(LanguageClient.class).setInput(in).setOutput(out).setExecutorService(messages)
                .create();
        server.connect(launcher.getRemoteProxy());
        ProtocolErrors errors = ProtocolErrors.tell(parts.getInstance(ServerLog.class));
        Future<Void> listening = launcher.startListening();
        exit.ends(listening);
        try {
            listening.get();
        } catch (ExecutionException | CancellationException ended) {
            // the stream is closed, or the client asked the server to exit: both end it
            return exit.code();
        } finally {
            errors.close();
            server.getRequestManager().shutdown();
            messages.shutdownNow();
        }
        return exit.code();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "language server");
        thread.setDaemon(true);
        return thread;
    }

    private static final class Exit implements ILanguageServerShutdownAndExitHandler {

        private volatile boolean shutDown;
        private volatile Future<?> listening;

        void ends(Future<?> listening) {
            this.listening = listening;
        }

        int code() {
            return shutDown ? SHUT_DOWN_PROPERLY : LOST_ITS_CLIENT;
        }

        @Override
        public void shutdown() {
            shutDown = true;
        }

        @Override
        public void exit() {
            Future<?> reading = listening;
            if (reading != null) {
                reading.cancel(true);
            }
        }
    }
}
