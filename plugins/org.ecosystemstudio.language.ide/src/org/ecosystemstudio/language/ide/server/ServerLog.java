/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;

import com.google.inject.Singleton;

/** The log that an editor keeps of what goes wrong inside of the server. */
@Singleton
final class ServerLog {

    private volatile LanguageClient client;

    /** Writes to the log of this client from now on. */
    void connect(LanguageClient ofEditor) {
        client = ofEditor;
    }

    /** Writes one line: what was being done, and what went wrong where. */
    void failure(String work, Throwable failure) {
        LanguageClient editor = client;
        if (editor != null) {
            StackTraceElement[] trace = failure.getStackTrace();
            String line = work + ": " + failure + (trace.length == 0 ? "" : " at " + trace[0]);
            editor.logMessage(new MessageParams(MessageType.Error, line.replaceAll("\\R", " ")));
        }
    }
}
