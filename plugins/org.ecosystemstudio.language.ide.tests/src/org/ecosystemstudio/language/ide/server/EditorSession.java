/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

import com.google.inject.Guice;
import com.google.inject.Module;
import com.google.inject.util.Modules;

/** An editor without windows: opens files, types, and keeps what the language server tells it. */
final class EditorSession implements LanguageClient, AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final String CODES_SHOWN = "[a-z]+|GOAL7|TXT1";

    private final Path folder;
    private final EcosystemLanguageServer server;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
    private final List<String> told = new ArrayList<>();
    private ServerCapabilities capabilities;

    private EditorSession(Path folder, Module otherParts) {
        this.folder = folder;
        Module parts = EcosystemServerModule.of(
                Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                new ILanguageServerShutdownAndExitHandler.NullImpl());
        server = Guice.createInjector(Modules.override(parts).with(otherParts))
                .getInstance(EcosystemLanguageServer.class);
        server.connect(this);
    }

    /** Opens a folder in which the given files were written. */
    static EditorSession on(Path folder, Map<String, String> files) {
        return on(folder, files, "en");
    }

    static EditorSession on(Path folder, Map<String, String> files, String locale) {
        return on(folder, files, locale, Modules.EMPTY_MODULE);
    }

    /** Opens a folder with a server some of whose parts are others. */
    static EditorSession on(Path folder, Map<String, String> files, String locale, Module otherParts) {
        EditorSession session = new EditorSession(folder, otherParts);
        files.forEach(session::write);
        InitializeParams params = new InitializeParams();
        params.setLocale(locale);
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "model")));
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
        documents.setFoldingRange(new FoldingRangeCapabilities());
        documents.setRename(new RenameCapabilities(true, false));
        documents.setCodeAction(fixes());
        params.setCapabilities(new ClientCapabilities(workspace, documents, null));
        session.start(params);
        return session;
    }

    /** Takes fixes as actions, and asks for the edits of the one that is chosen. */
    private static CodeActionCapabilities fixes() {
        CodeActionCapabilities fixes = new CodeActionCapabilities();
        fixes.setCodeActionLiteralSupport(new CodeActionLiteralSupportCapabilities());
        fixes.setDataSupport(true);
        fixes.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
        return fixes;
    }

    /** An editor that was started without any folder. */
    static EditorSession withoutFolder(Path folder) {
        EditorSession session = new EditorSession(folder, Modules.EMPTY_MODULE);
        InitializeParams params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities());
        session.start(params);
        return session;
    }

    private void start(InitializeParams params) {
        capabilities = await(server.initialize(params)).getCapabilities();
        server.initialized(new InitializedParams());
    }

    void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void open(String file) {
        try {
            open(file, Files.readString(folder.resolve(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void open(String file, String text) {
        texts.put(file, text);
        server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "ecosystem", 1, text)));
        settle();
    }

    /** Replaces a part of an open file's text, as typing does. */
    void replace(String file, String old, String replacement) {
        String text = texts.get(file);
        int start = text.indexOf(old);
        if (start < 0) {
            throw new IllegalArgumentException("No '" + old + "' in " + text);
        }
        org.eclipse.lsp4j.Range range = new org.eclipse.lsp4j.Range(position(text, start),
                position(text, start + old.length()));
        texts.put(file, text.substring(0, start) + replacement + text.substring(start + old.length()));
        server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(file), 2),
                List.of(new TextDocumentContentChangeEvent(range, replacement))));
        settle();
    }

    /** Applies edits to an open file, as an editor does with what it asked for: from the end to the beginning. */
    void apply(String file, List<? extends TextEdit> edits) {
        List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
        edits.reversed().forEach(
                edit -> changes.add(new TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText())));
        texts.put(file, applied(texts.get(file), edits));
        server.didChange(
                new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(file), 2), changes));
        settle();
    }

    void closeFile(String file) {
        texts.remove(file);
        server.didClose(new DidCloseTextDocumentParams(document(file)));
        settle();
    }

    void noticeOnDisk(String file, FileChangeType change) {
        server.didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(file), change))));
        settle();
    }

    /** Waits until the server has done all that was asked of it. */
    void settle() {
        await(server.getRequestManager().runRead(cancel -> true));
    }

    TextDocumentService documents() {
        return server.getTextDocumentService();
    }

    EcosystemLanguageServer server() {
        return server;
    }

    ServerCapabilities capabilities() {
        return capabilities;
    }

    TextDocumentIdentifier document(String file) {
        return new TextDocumentIdentifier(uri(file));
    }

    String uri(String file) {
        return file.contains(":") ? file : folder.resolve(file).toUri().toString();
    }

    String text(String file) {
        return texts.get(file);
    }

    /** The position directly behind the first occurrence of the words in an open file. */
    Position behind(String file, String words) {
        return position(texts.get(file), texts.get(file).indexOf(words) + words.length());
    }

    /** The position of the first character of the words. */
    Position at(String file, String words) {
        return position(texts.get(file), texts.get(file).indexOf(words));
    }

    /**
     * What the editor was told of a file, as {@code line: severity: message [code]}: all that the language finds, and of
     * the rules the two that stand for all of them: one on a whole model, one on a single text. What each rule finds is
     * tested where the rules are.
     */
    List<String> problemsOfFewCodes(String file) {
        return diagnostics.getOrDefault(uri(file), List.of()).stream()
                .filter(found -> found.getCode().getLeft().matches(CODES_SHOWN))
                .map(found -> (found.getRange().getStart().getLine() + 1) + ": " + found.getSeverity() + ": "
                        + found.getMessage().getLeft() + " [" + found.getCode().getLeft() + "]")
                .toList();
    }

    /** What the editor was told of a file, as it was told. */
    List<Diagnostic> diagnostics(String file) {
        return diagnostics.getOrDefault(uri(file), List.of());
    }

    /** The files that the editor was told of since the last call, by name. */
    List<String> toldOf() {
        List<String> files = List.copyOf(told);
        told.clear();
        return files;
    }

    /** The text of an open file after edits. */
    static String applied(String text, List<? extends TextEdit> edits) {
        StringBuilder result = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparing((TextEdit edit) -> offset(text, edit.getRange().getStart()))
                .reversed()).forEach(
                        edit -> result.replace(offset(text, edit.getRange().getStart()),
                                offset(text, edit.getRange().getEnd()), edit.getNewText()));
        return result.toString();
    }

    static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure.getCause() == null ? failure : failure.getCause());
        }
    }

    private static int offset(String text, Position position) {
        int start = 0;
        for (int line = 0; line < position.getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + position.getCharacter();
    }

    private static Position position(String text, int offset) {
        int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Position(line, offset - (text.lastIndexOf('\n', offset - 1) + 1));
    }

    @Override
    public void close() {
        await(server.shutdown());
        server.getRequestManager().shutdown();
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
        diagnostics.put(params.getUri(), params.getDiagnostics());
        told.add(params.getUri().substring(params.getUri().lastIndexOf('/') + 1));
    }

    @Override
    public void telemetryEvent(Object event) {
        throw new AssertionError("The server sends no telemetry");
    }

    @Override
    public void showMessage(MessageParams message) {
        told.add(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        told.add(message.getMessage());
    }
}
