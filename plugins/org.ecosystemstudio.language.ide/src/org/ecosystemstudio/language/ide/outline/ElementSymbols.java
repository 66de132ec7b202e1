/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.outline;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.ecosystemstudio.model.ecosystem.NamedElement;

import com.google.inject.Singleton;

/** What the outline calls an element: its name, or its title where it has no name. Nameless elements do not appear. */
@Singleton
public class ElementSymbols extends DocumentSymbolNameProvider {

    @Override
    public String getName(EObject element) {
        if (!(element instanceof NamedElement named)) {
            return null;
        }
        String name = named.getName() != null ? named.getName() : named.getTitle();
        return name == null || name.isBlank() ? null : name;
    }

    @Override
    public String getName(IEObjectDescription description) {
        QualifiedName name = description == null ? null : description.getName();
        return name == null ? null : name.toString();
    }
}
