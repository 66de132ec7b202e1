/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.fixes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.language.formatting.Replacement;
import org.ecosystemstudio.language.writing.FileEdits;
import org.ecosystemstudio.language.writing.KeptLayout;
import org.ecosystemstudio.language.writing.TextWriter;

import com.google.inject.Inject;

/** Finds the edits of text that an operation on a model means, without changing the model. */
final class FixEdits {

    private final UriExtensions uris;

    @Inject
    FixEdits(UriExtensions uris) {
        this.uris = uris;
    }

    /**
     * What an operation changes in the files of a model. The operation is done and undone, so nobody else may look at the
     * model meanwhile.
     *
     * @throws org.ecosystemstudio.language.writing.UnwritableChangeException when the language cannot say the model after
     *             the operation, or a file has syntax errors
     */
    WorkspaceEdit of(EditOperation operation, AssessedModel model) {
        IResourceServiceProvider language = model.files().getFirst().getResourceServiceProvider();
        ChangeRecorder recorder = new ChangeRecorder(model.files());
        try {
            operation.perform();
            Map<String, List<TextEdit>> changes = new HashMap<>();
            for (FileEdits edits : language.get(TextWriter.class).edits(model.files())) {
                changes.put(uris.toUriString(edits.file().getURI()),
                        textEdits(language.get(KeptLayout.class).of(edits)));
            }
            return new WorkspaceEdit(changes);
        } finally {
            recorder.endRecording().apply();
            recorder.dispose();
        }
    }

    private static List<TextEdit> textEdits(FileEdits edits) {
        Document before = new Document(1, edits.before());
        return edits.edits().stream().map(edit -> textEdit(edit, before)).toList();
    }

    private static TextEdit textEdit(Replacement edit, Document before) {
        return new TextEdit(new Range(before.getPosition(edit.offset()), before.getPosition(edit.end())), edit.text());
    }
}
