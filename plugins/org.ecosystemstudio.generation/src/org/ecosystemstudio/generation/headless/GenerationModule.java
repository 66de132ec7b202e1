/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.headless;

import org.eclipse.xtext.generator.IGenerator2;
import org.eclipse.xtext.generator.IOutputConfigurationProvider;
import org.ecosystemstudio.language.EcosystemRuntimeModule;

/** The language's components and the generator of documents. */
public class GenerationModule extends EcosystemRuntimeModule {

    /** Documents are what is generated. */
    public Class<? extends IGenerator2> bindIGenerator2() {
        return DocumentGenerator.class;
    }

    /** Where they go when the build does not say. */
    public Class<? extends IOutputConfigurationProvider> bindIOutputConfigurationProvider() {
        return DocumentOutput.class;
    }
}
