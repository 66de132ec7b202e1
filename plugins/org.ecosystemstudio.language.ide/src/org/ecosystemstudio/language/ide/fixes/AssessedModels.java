/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.fixes;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;

import com.google.inject.Singleton;

/** What the rules found in each open model when they looked last. Several threads may use it. */
@Singleton
public final class AssessedModels {

    private final Map<URI, AssessedModel> models = new ConcurrentHashMap<>();

    /**
     * Notes what was found in a model; what was found before is forgotten.
     *
     * @param folder the folder of the model
     */
    public void note(URI folder, AssessedModel model) {
        models.put(folder, model);
    }

    /** Forgets a model, such as one that could not be assessed. */
    public void forget(URI folder) {
        models.remove(folder);
    }

    /** The model that a file belongs to; empty when there is none or it was not assessed yet. */
    Optional<AssessedModel> of(URI file) {
        return models.values().stream().filter(model -> model.has(file)).findFirst();
    }
}
