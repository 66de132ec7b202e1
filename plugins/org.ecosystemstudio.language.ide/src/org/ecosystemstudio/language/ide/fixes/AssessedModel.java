/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.fixes;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.planning.Plan;

/**
 * A model in its live state, and what the rules found in it.
 *
 * @param plan the model with what is derived from it
 * @param findings what the rules found and an editor was told
 * @param files all files of the model
 */
public record AssessedModel(Plan plan, List<PlacedFinding> findings, List<XtextResource> files) {

    /** Creates an assessed model. */
    public AssessedModel {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }

    /** A model of the given files; those of other languages are left out. */
    public static AssessedModel of(Plan plan, List<PlacedFinding> findings, List<? extends Resource> files) {
        return new AssessedModel(plan, findings, files.stream().filter(XtextResource.class::isInstance)
                .map(XtextResource.class::cast).toList());
    }

    /** Whether a file is one of the model's. */
    boolean has(URI file) {
        return files.stream().anyMatch(own -> own.getURI().equals(file));
    }
}
