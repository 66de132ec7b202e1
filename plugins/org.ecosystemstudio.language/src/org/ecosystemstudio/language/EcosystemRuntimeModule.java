/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.service.DispatchingProvider;
import org.eclipse.xtext.validation.IResourceValidator;
import org.ecosystemstudio.language.conversion.ValueConverters;
import org.ecosystemstudio.language.formatting.EcosystemFormatter;
import org.ecosystemstudio.language.naming.ElementFragments;
import org.ecosystemstudio.language.naming.ElementNames;
import org.ecosystemstudio.language.resource.EcosystemResource;
import org.ecosystemstudio.language.scoping.LinkMessages;
import org.ecosystemstudio.language.scoping.ModelGlobalScopeProvider;
import org.ecosystemstudio.language.scoping.ModelScopeProvider;
import org.ecosystemstudio.language.syntax.LanguageParser;
import org.ecosystemstudio.language.syntax.SyntaxMessages;
import org.ecosystemstudio.language.validation.LanguageValidator;

import com.google.inject.Binder;

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
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return ElementFragments.class;
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

    /** Messages of references that no element fits. */
    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
        return LinkMessages.class;
    }

    @Override
    public Class<? extends IParser> bindIParser() {
        return LanguageParser.class;
    }

    /** Messages of text that the grammar does not allow. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    /** The checks of one file. */
    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return LanguageValidator.class;
    }
}
