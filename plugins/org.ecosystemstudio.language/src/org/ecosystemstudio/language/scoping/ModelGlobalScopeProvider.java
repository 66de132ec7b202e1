/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.scoping;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;
import org.ecosystemstudio.language.naming.ModelNames;
import org.ecosystemstudio.language.naming.NameTable;

import com.google.common.base.Predicate;

/**
 * The names of all files of a model: from the table kept at the resource set where all files are loaded, otherwise (in
 * the language server, one project a model) from Xtext's index.
 */
public final class ModelGlobalScopeProvider extends DefaultGlobalScopeProvider {

    @Override
    protected IScope getScope(Resource context, boolean ignoreCase, EClass type,
            Predicate<IEObjectDescription> filter) {
        NameTable names = ModelNames.of(context.getResourceSet());
        return names == null ? super.getScope(context, ignoreCase, type, filter)
                : new TableScope(names, type, filter);
    }

    private static final class TableScope extends AbstractScope {

        private final NameTable names;
        private final EClass type;
        private final Predicate<IEObjectDescription> filter;

        TableScope(NameTable names, EClass type, Predicate<IEObjectDescription> filter) {
            super(IScope.NULLSCOPE, false);
            this.names = names;
            this.type = type;
            this.filter = filter;
        }

        @Override
        protected List<IEObjectDescription> getLocalElementsByName(QualifiedName name) {
            return names.find(name).stream().filter(this::fits).toList();
        }

        @Override
        protected Iterable<IEObjectDescription> getAllLocalElements() {
            return names.all().stream().flatMap(List::stream).filter(this::fits).toList();
        }

        private boolean fits(IEObjectDescription candidate) {
            return type.isSuperTypeOf(candidate.getEClass()) && (filter == null || filter.apply(candidate));
        }
    }
}
