/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.ecosystemstudio.editing.fixes.EditedModel;
import org.ecosystemstudio.editing.fixes.Fix;
import org.ecosystemstudio.editing.fixes.FixCatalogue;
import org.ecosystemstudio.language.messages.MessageLocale;
import org.ecosystemstudio.language.writing.UnwritableChangeException;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Offers fixes for what the rules found, as actions of an editor, and finds what the chosen one changes. */
@Singleton
public final class FixOffers {

    private final AssessedModels models;
    private final UriExtensions uris;
    private final IResourceServiceProvider.Registry languages;
    private final FixEdits edits;
    private volatile FixSupport editor = FixSupport.of(null);

    @Inject
    FixOffers(AssessedModels models, UriExtensions uris, IResourceServiceProvider.Registry languages,
            FixEdits edits) {
        this.models = models;
        this.uris = uris;
        this.languages = languages;
        this.edits = edits;
    }

    /** Learns how the editor takes fixes; until then it takes none. */
    public void meet(ClientCapabilities client) {
        editor = FixSupport.of(client);
    }

    /** Whether fixes are offered without their edits, so that offering them only reads. */
    public boolean areResolvedLater() {
        return editor.later();
    }

    /**
     * The fixes of the findings in a range of a file: those that mend first, the first of each finding as the preferred
     * one, then those that waive.
     */
    public List<CodeAction> of(CodeActionParams params) {
        URI file = uris.toUri(params.getTextDocument().getUri());
        if (!editor.taken() || !isAskedFor(params.getContext().getOnly())) {
            return List.of();
        }
        return models.of(file).map(model -> actions(model, file, params)).orElse(List.of());
    }

    private List<CodeAction> actions(AssessedModel model, URI file, CodeActionParams params) {
        List<Offer> offers = new ArrayList<>();
        EditedModel edited = new EditedModel(model.plan(), locale(file));
        for (PlacedFinding found : model.findings()) {
            if (found.touches(params.getRange(), file)) {
                addOffers(found, edited, offers);
            }
        }
        offers.sort(Comparator.comparing(offer -> offer.fix().waives()));
        return offers.stream().flatMap(offer -> action(offer, model, params.getContext()).stream()).toList();
    }

    private static void addOffers(PlacedFinding found, EditedModel model, List<Offer> offers) {
        boolean first = true;
        for (Fix fix : FixCatalogue.of(found.finding(), model)) {
            offers.add(new Offer(fix, found, first && !fix.waives()));
            first = false;
        }
    }

    private Optional<CodeAction> action(Offer offer, AssessedModel model, CodeActionContext context) {
        CodeAction action = new CodeAction(offer.fix().label(locale(offer.found().file())));
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(context.getDiagnostics().stream()
                .filter(diagnostic -> isOf(diagnostic, offer.found())).toList());
        if (offer.preferred()) {
            action.setIsPreferred(true);
        }
        if (editor.later()) {
            action.setData(FixKey.of(offer.fix()).written());
            return Optional.of(action);
        }
        try {
            action.setEdit(edits.of(offer.fix().operation(), model));
            return Optional.of(action);
        } catch (UnwritableChangeException refused) {
            // what cannot be written is not offered
            return Optional.empty();
        }
    }

    /**
     * What a chosen fix changes in the text as it is now. The model is changed and changed back meanwhile.
     *
     * @return no edit when what it answered is no longer found
     * @throws UnwritableChangeException when the text cannot say it, for example because a file has syntax errors
     */
    public WorkspaceEdit chosen(CodeAction action) {
        return FixKey.read(action.getData()).flatMap(key -> models.of(URI.createURI(key.file()))
                .flatMap(model -> find(key, model).map(fix -> edits.of(fix.operation(), model))))
                .orElseGet(WorkspaceEdit::new);
    }

    private Optional<Fix> find(FixKey key, AssessedModel model) {
        EditedModel edited = new EditedModel(model.plan(), locale(URI.createURI(key.file())));
        return model.findings().stream().map(PlacedFinding::finding).filter(key::isAbout)
                .flatMap(finding -> FixCatalogue.of(finding, edited).stream())
                .filter(fix -> fix.label(Locale.ENGLISH).equals(key.label())).findFirst();
    }

    private Locale locale(URI file) {
        return languages.getResourceServiceProvider(file).get(MessageLocale.class).get();
    }

    private static boolean isAskedFor(List<String> kinds) {
        return kinds == null || kinds.isEmpty()
                || kinds.stream().anyMatch(kind -> kind.isEmpty() || CodeActionKind.QuickFix.equals(kind));
    }

    private static boolean isOf(Diagnostic diagnostic, PlacedFinding found) {
        return diagnostic.getCode() != null && diagnostic.getCode().isLeft()
                && found.finding().code().equals(diagnostic.getCode().getLeft())
                && found.range().equals(diagnostic.getRange());
    }

    private record Offer(Fix fix, PlacedFinding found, boolean preferred) {
    }
}
