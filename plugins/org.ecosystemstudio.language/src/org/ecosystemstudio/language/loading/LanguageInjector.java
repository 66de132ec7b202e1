/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.ecosystemstudio.language.EcosystemStandaloneSetup;

import com.google.inject.Injector;

/** The one injector of the language: an editor's where it has registered one, otherwise made at the first use. */
final class LanguageInjector {

    private static final String FILE_ENDING = "ecosystem";

    private LanguageInjector() {
    }

    static Injector get() {
        return Holder.INSTANCE;
    }

    private static final class Holder {
        static final Injector INSTANCE = find();

        private static Injector find() {
            Object registered = IResourceServiceProvider.Registry.INSTANCE.getExtensionToFactoryMap().get(FILE_ENDING);
            return registered instanceof IResourceServiceProvider language ? language.get(Injector.class)
                    : new EcosystemStandaloneSetup().createInjectorAndDoEMFRegistration();
        }
    }
}
