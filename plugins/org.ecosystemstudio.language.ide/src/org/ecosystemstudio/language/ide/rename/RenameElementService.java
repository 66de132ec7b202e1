/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.language.ide.navigation.NamePlace;
import org.ecosystemstudio.language.ide.navigation.NamePlaces;
import org.ecosystemstudio.model.ecosystem.NamedElement;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Renames an element where it is declared and wherever its name stands, in all files of its model; nothing else of the
 * text changes. A new name that is no name, that another element has, or with which a
 * reference would mean another element, is refused with the reason.
 */
@Singleton
public class RenameElementService implements IRenameService2 {

    private final NamePlaces places;
    private final NewName names;
    private final ChangedMeaning changed;
    private final DocumentExtensions documents;
    private final UriExtensions uris;

    @Inject
    RenameElementService(NamePlaces places, NewName names, ChangedMeaning changed, DocumentExtensions documents,
            UriExtensions uris) {
        this.places = places;
        this.names = names;
        this.changed = changed;
        this.documents = documents;
        this.uris = uris;
    }

    @Override
    public WorkspaceEdit rename(Options options) {
        Position caret = options.getRenameParams().getPosition();
        String wish = options.getRenameParams().getNewName();
        return options.getLanguageServerAccess().doSyncRead(options.getRenameParams().getTextDocument().getUri(),
                context -> placeAt(context, caret).map(place -> renamed(place.element(), wish))
                        .orElseGet(WorkspaceEdit::new));
    }

    @Override
    public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(
            PrepareRenameOptions options) {
        Position caret = options.getParams().getPosition();
        return options.getLanguageServerAccess().doSyncRead(options.getParams().getTextDocument().getUri(),
                context -> placeAt(context, caret)
                        .map(place -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
                                new PrepareRenameResult(documents.newRange(context.getResource(), place.region()),
                                        place.element().getName())))
                        .orElse(null));
    }

    private Optional<NamePlace> placeAt(ILanguageServerAccess.Context context, Position caret) {
        return context.getResource() instanceof XtextResource file
                ? places.at(file, context.getDocument().getOffSet(caret))
                : Optional.empty();
    }

    private WorkspaceEdit renamed(NamedElement element, String wish) {
        ResourceSet model = element.eResource().getResourceSet();
        String written = names.written(element, wish)
                .orElseThrow(() -> refused(names.refusal(element, wish)));
        changed.reasonAgainst(element, wish).ifPresent(reason -> {
            throw refused(reason);
        });
        Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
        for (Resource resource : List.copyOf(model.getResources())) {
            if (resource instanceof XtextResource file) {
                List<TextEdit> inFile = new ArrayList<>();
                for (NamePlace place : places.all(file)) {
                    if (place.element() == element) {
                        inFile.add(new TextEdit(documents.newRange(file, place.region()), written));
                    }
                }
                if (!inFile.isEmpty()) {
                    edits.put(uris.toUriString(file.getURI()), inFile);
                }
            }
        }
        return new WorkspaceEdit(edits);
    }

    private static ResponseErrorException refused(String reason) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, reason, null));
    }
}
