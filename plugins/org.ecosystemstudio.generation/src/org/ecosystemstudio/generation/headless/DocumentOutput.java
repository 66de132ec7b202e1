/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.headless;

import java.util.Set;

import org.eclipse.xtext.generator.IFileSystemAccess;
import org.eclipse.xtext.generator.IOutputConfigurationProvider;
import org.eclipse.xtext.generator.OutputConfiguration;

/** Documents go into {@code target/documents} when the build does not name another folder. */
public final class DocumentOutput implements IOutputConfigurationProvider {

    @Override
    public Set<OutputConfiguration> getOutputConfigurations() {
        OutputConfiguration documents = new OutputConfiguration(IFileSystemAccess.DEFAULT_OUTPUT);
        documents.setDescription("Documents");
        documents.setOutputDirectory("target/documents");
        documents.setOverrideExistingResources(true);
        documents.setCreateOutputDirectory(true);
        documents.setSetDerivedProperty(true);
        return Set.of(documents);
    }
}
