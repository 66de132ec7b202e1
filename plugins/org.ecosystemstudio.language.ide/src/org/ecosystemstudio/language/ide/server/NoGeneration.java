/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Singleton;

/** An editor's build makes no documents: they are asked for. */
@Singleton
public class NoGeneration implements IShouldGenerate {

    @Override
    public boolean shouldGenerate(Resource file, CancelIndicator cancelIndicator) {
        return false;
    }
}
