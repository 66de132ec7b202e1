/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.completion;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.ecosystemstudio.model.EcosystemView;

/** The whole model that is being written in. */
final class ModelAround {

    private ModelAround() {
    }

    /** All elements of the model that the completed file belongs to: one resource set holds one model. */
    static EcosystemView of(ContentAssistContext context) {
        Resource file = context.getResource();
        ResourceSet files = file.getResourceSet();
        List<EObject> roots = files == null ? file.getContents()
                : files.getResources().stream().flatMap(each -> each.getContents().stream()).toList();
        return EcosystemView.of(roots);
    }
}
