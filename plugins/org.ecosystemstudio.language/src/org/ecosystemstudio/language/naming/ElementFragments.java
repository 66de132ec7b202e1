/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.naming;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;

/** Gives elements lasting identities within their file, so that whatever remembers one finds it again after an edit. */
public final class ElementFragments implements IFragmentProvider {

    private final IResourceScopeCache cache;

    @Inject
    ElementFragments(IResourceScopeCache cache) {
        this.cache = cache;
    }

    @Override
    public String getFragment(EObject element, Fallback fallback) {
        Resource file = element.eResource();
        if (file == null) {
            return fallback.getFragment(element);
        }
        QualifiedName name = ElementNames.of(element);
        String identity = name != null && isOnly(name, file) ? FragmentText.escaped(name.toString())
                : identities(file).of(element);
        return identity != null ? identity : fallback.getFragment(element);
    }

    @Override
    public EObject getEObject(Resource file, String fragment, Fallback fallback) {
        EObject element = identities(file).find(fragment);
        return element != null ? element : fallback.getEObject(fragment);
    }

    private boolean isOnly(QualifiedName name, Resource file) {
        NameTable table = cache.get(NameTable.class, file, () -> NameTable.of(List.of(file)));
        List<IEObjectDescription> found = table.find(name);
        return found.size() == 1;
    }

    private Identities identities(Resource file) {
        return cache.get(Identities.class, file, () -> Identities.of(file));
    }
}
