/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide;

import org.eclipse.xtext.util.Modules2;
import org.ecosystemstudio.language.EcosystemRuntimeModule;
import org.ecosystemstudio.language.EcosystemStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Sets the language up with its editor services. */
public class EcosystemIdeSetup extends EcosystemStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new EcosystemRuntimeModule(), new EcosystemIdeModule()));
    }
}
