/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;
import org.ecosystemstudio.language.ide.fixes.AssessedModels;
import org.ecosystemstudio.language.ide.messages.IdeMessages;
import org.ecosystemstudio.language.loading.ModelChecks;
import org.ecosystemstudio.language.messages.MessageLocale;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Keeps the models of all open folders and files. After each round of building, the rules look at every model that was
 * touched, in its live state, and every file for which something changed is told to the editor.
 */
@Singleton
public class ModelWorkspaceManager extends WorkspaceManager {

    private final UriExtensions uris;
    private final IResourceServiceProvider.Registry languages;
    private final ModelPartition partition;
    private final Findings findings;
    private final CheckFailures failures;
    private DiagnosticBoard board;

    @Inject
    ModelWorkspaceManager(UriExtensions uris, IResourceServiceProvider.Registry languages, Clock clock,
            CheckFailures failures, AssessedModels models) {
        this.uris = uris;
        this.languages = languages;
        this.failures = failures;
        findings = new Findings(clock, models);
        partition = new ModelPartition(uris, this::unsavedText, getOpenDocuments()::keySet);
    }

    @Override
    public void initialize(URI folder, Procedure2<? super URI, ? super Iterable<Issue>> editor,
            CancelIndicator cancelIndicator) {
        initialize(folder == null ? List.of() : List.of(new WorkspaceFolder(uris.toUriString(folder), "")), editor,
                cancelIndicator);
    }

    @Override
    public void initialize(List<WorkspaceFolder> folders, Procedure2<? super URI, ? super Iterable<Issue>> editor,
            CancelIndicator cancelIndicator) {
        board = new DiagnosticBoard(editor::apply);
        super.initialize(folders, board::noteText, cancelIndicator);
    }

    @Override
    protected IWorkspaceConfig createWorkspaceConfig() {
        List<Path> folders = new ArrayList<>();
        for (WorkspaceFolder folder : getWorkspaceFolders()) {
            URI uri = uris.toUri(folder.getUri());
            if (uri.isFile()) {
                folders.add(Path.of(uri.toFileString()));
            }
        }
        return partition.renew(folders);
    }

    @Override
    public Buildable didChangeFiles(List<URI> changed, List<URI> gone) {
        List<URI> dirty = ofTheLanguage(changed);
        List<URI> deleted = ofTheLanguage(gone);
        deleted.forEach(board::forget);
        if (partition.isChangedBy(dirty, deleted)) {
            // never left half done: a model whose files moved is built whole before anything else looks at it
            refreshWorkspaceConfig(CancelIndicator.NullImpl);
        }
        return super.didChangeFiles(known(dirty), known(deleted));
    }

    @Override
    protected void afterBuild(List<IResourceDescription.Delta> deltas) {
        Set<URI> touched = new LinkedHashSet<>(board.lookedAt());
        deltas.forEach(delta -> touched.add(delta.getUri()));
        Map<String, ProjectManager> models = new LinkedHashMap<>();
        for (URI file : touched) {
            ProjectManager model = getProjectManager(file);
            if (model != null) {
                models.put(model.getProjectConfig().getName(), model);
            }
        }
        models.values().forEach(this::assess);
        board.publish();
        super.afterBuild(deltas);
    }

    private void assess(ProjectManager model) {
        XtextResourceSet set = model.getResourceSet();
        if (set == null) {
            return;
        }
        Set<URI> uris = new LinkedHashSet<>(model.getIndexState().getResourceDescriptions().getAllURIs());
        List<Resource> files = uris.stream().sorted((one, other) -> one.toString().compareTo(other.toString()))
                .map(uri -> set.getResource(uri, true)).toList();
        if (files.isEmpty()) {
            return;
        }
        IResourceServiceProvider language = languages.getResourceServiceProvider(files.get(0).getURI());
        board.noteRules(uris, findingsOf(files, model.getBaseDir(), language));
    }

    /** What the rules say of a model; where they fail, its first file says that. */
    private Map<URI, List<Issue>> findingsOf(List<Resource> files, URI folder, IResourceServiceProvider language) {
        try {
            return findings.of(files, folder, language.get(ModelChecks.class),
                    language.get(MessageLocale.class).get());
        } catch (RuntimeException | StackOverflowError failure) {
            URI first = files.get(0).getURI();
            return Map.of(first, List.of(failures.note(failure, first, language.get(IdeMessages.class))));
        }
    }

    private List<URI> known(List<URI> files) {
        return files.stream().filter(file -> getProjectManager(file) != null).toList();
    }

    private List<URI> ofTheLanguage(List<URI> files) {
        return files.stream().filter(file -> languages.getResourceServiceProvider(file) != null).toList();
    }

    @Override
    protected Map<URI, Document> createOpenDocuments() {
        return new ForgivingDocuments();
    }

    @Override
    protected Document getDocument(XtextResource file) {
        return ForgivingDocument.of(super.getDocument(file));
    }

    private String unsavedText(URI file) {
        Document open = getOpenDocuments().get(file);
        return open == null ? null : open.getContents();
    }

    private static final class ForgivingDocuments extends HashMap<URI, Document> {

        private static final long serialVersionUID = 1L;

        @Override
        public Document put(URI file, Document document) {
            return super.put(file, ForgivingDocument.of(document));
        }
    }
}
