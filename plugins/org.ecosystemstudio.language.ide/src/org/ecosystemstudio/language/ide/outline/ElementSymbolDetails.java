/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.outline;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.ecosystemstudio.language.ide.messages.IdeMessages;
import org.ecosystemstudio.model.ecosystem.NamedElement;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What the outline tells beside an element's name: its kind, and its title where that is not the name. */
@Singleton
public class ElementSymbolDetails extends DocumentSymbolDetailsProvider {

    private final IdeMessages messages;

    @Inject
    ElementSymbolDetails(IdeMessages messages) {
        this.messages = messages;
    }

    @Override
    public String getDetails(EObject element) {
        if (!(element instanceof NamedElement named)) {
            return "";
        }
        String kind = messages.noun(element.eClass());
        return named.getName() == null || named.getTitle() == null ? kind : kind + ": " + named.getTitle();
    }
}
