/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation;

import org.ecosystemstudio.generation.headless.GenerationModule;
import org.ecosystemstudio.language.EcosystemStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/**
 * Sets the language up with a generator of documents, for builds that run Xtext's generators: xtext-maven-plugin names
 * this class as its {@code setup}. What it makes is told by system properties, see
 * {@link org.ecosystemstudio.generation.headless.GenerationSettings}.
 */
public class EcosystemGenerationSetup extends EcosystemStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(new GenerationModule());
    }
}
