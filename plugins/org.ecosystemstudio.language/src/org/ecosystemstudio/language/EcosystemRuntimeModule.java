/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language;

import org.ecosystemstudio.language.conversion.ValueConverters;
import org.ecosystemstudio.language.formatting.EcosystemFormatter;
import org.ecosystemstudio.language.naming.ElementNames;
import org.ecosystemstudio.language.resource.EcosystemResource;
import org.ecosystemstudio.language.scoping.ModelGlobalScopeProvider;
import org.ecosystemstudio.language.scoping.ModelScopeProvider;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.service.DispatchingProvider;
import org.eclipse.xtext.validation.CompositeEValidator;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** What the language does its own way where Xtext has a default. */
public class EcosystemRuntimeModule extends AbstractEcosystemRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return ValueConverters.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return ElementNames.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return ModelScopeProvider.class;
    }

    @Override
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return ModelGlobalScopeProvider.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return EcosystemResource.class;
    }

    /** The formatter that editors call. */
    public Class<? extends IFormatter2> bindIFormatter2() {
        return EcosystemFormatter.class;
    }

    @Override
    public void configureRuntimeEncodingProvider(Binder binder) {
        binder.bind(IEncodingProvider.class).annotatedWith(DispatchingProvider.Runtime.class)
                .toInstance(uri -> "UTF-8");
    }

    /** Leaves EMF's general checks out: what a model must say is for the language and the rules to tell. */
    public void configureUseEObjectValidator(Binder binder) {
        binder.bindConstant().annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR)).to(false);
    }
}
