/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.rename;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.language.ide.messages.IdeMessages;
import org.ecosystemstudio.language.ide.navigation.NamePlaces;
import org.ecosystemstudio.language.ide.navigation.NameReference;
import org.ecosystemstudio.model.ecosystem.NamedElement;

import com.google.inject.Inject;

/**
 * Finds references whose meaning a new name would change: the renamed element would stand before the element that is
 * meant, or another element before the renamed one. Nobody would notice, as each of them still names something.
 */
class ChangedMeaning {

    private final NamePlaces places;
    private final DocumentExtensions documents;
    private final IdeMessages messages;

    @Inject
    ChangedMeaning(NamePlaces places, DocumentExtensions documents, IdeMessages messages) {
        this.places = places;
        this.documents = documents;
        this.messages = messages;
    }

    /** Why the element may not get the name: the first reference that would mean something else; empty when none would. */
    Optional<String> reasonAgainst(NamedElement element, String wish) {
        List<Resource> files = List.copyOf(element.eResource().getResourceSet().getResources());
        NamesAfterRename names = new NamesAfterRename(files, element, NewName.normalised(wish));
        for (Resource resource : files) {
            if (resource instanceof XtextResource file) {
                for (NameReference reference : places.references(file)) {
                    QualifiedName written = names.written(reference);
                    EObject meant = names.find(reference.context(), reference.reference(), written);
                    if (meant != reference.target()) {
                        return Optional.of(refusal(wish, file, reference, written, meant));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private String refusal(String wish, XtextResource file, NameReference reference, QualifiedName written,
            EObject meant) {
        int line = documents.newRange(file, reference.names().getLast().region()).getStart().getLine() + 1;
        return messages.text("rename.changesMeaning", wish, written, URI.decode(file.getURI().lastSegment()),
                Integer.toString(line), messages.noun(meant.eClass()), ((NamedElement) meant).label());
    }
}
