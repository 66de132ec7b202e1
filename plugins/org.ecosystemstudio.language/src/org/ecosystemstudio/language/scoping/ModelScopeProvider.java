/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.scoping;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractGlobalScopeDelegatingScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.ecosystemstudio.language.naming.ElementNames;
import org.ecosystemstudio.language.naming.NameTable;

import com.google.inject.Inject;

/**
 * What a reference may name: the elements of the whole model whose type fits. Nested elements are reached by their
 * qualified name from everywhere, and by less of it from inside of the elements they stand in.
 */
public final class ModelScopeProvider extends AbstractGlobalScopeDelegatingScopeProvider {

    private final IResourceScopeCache cache;

    @Inject
    ModelScopeProvider(IResourceScopeCache cache) {
        this.cache = cache;
    }

    @Override
    public IScope getScope(EObject context, EReference reference) {
        Resource file = context.eResource();
        if (file == null) {
            return IScope.NULLSCOPE;
        }
        NameTable own = cache.get(NameTable.class, file, () -> NameTable.of(List.of(file)));
        return new ReferenceScope(getGlobalScope(file, reference), own, ElementNames.prefixAt(context),
                reference.getEReferenceType());
    }
}
